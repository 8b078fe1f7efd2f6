// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.roleAssignment`, a complex type.
    RoleAssignment "microsoft.graph.managedTenants.roleAssignment" "complex";
    /// `assignmentType`: microsoft.graph.managedTenants.delegatedPrivilegeStatus
    assignment_type "assignmentType": mg::Open<super::DelegatedPrivilegeStatus>,
    /// `roles`: Collection(microsoft.graph.managedTenants.roleDefinition)
    roles "roles": Vec<super::RoleDefinition>,
}

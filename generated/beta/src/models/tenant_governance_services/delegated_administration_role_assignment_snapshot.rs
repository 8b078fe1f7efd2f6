// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.delegatedAdministrationRoleAssignmentSnapshot`, a complex type.
    DelegatedAdministrationRoleAssignmentSnapshot "microsoft.graph.tenantGovernanceServices.delegatedAdministrationRoleAssignmentSnapshot" "complex";
    /// `groupDisplayName`: String
    group_display_name "groupDisplayName": String,
    /// `groupId`: String
    group_id "groupId": String,
    /// `roleTemplates`: Collection(microsoft.graph.tenantGovernanceServices.roleTemplate)
    role_templates "roleTemplates": Vec<super::RoleTemplate>,
}

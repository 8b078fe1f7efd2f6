// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.delegatedAdministrationRoleAssignmentSnapshot`, a complex type.
    DelegatedAdministrationRoleAssignmentSnapshot "microsoft.graph.tenantGovernanceServices.delegatedAdministrationRoleAssignmentSnapshot" "complex";
    /// `groupDisplayName`: String
    group_display_name "groupDisplayName": String,
    /// `groupId`: String, not null
    group_id "groupId" "r": String,
    /// `roleTemplates`: Collection(microsoft.graph.tenantGovernanceServices.roleTemplate), items not null
    role_templates "roleTemplates" "r": Vec<super::RoleTemplate>,
}

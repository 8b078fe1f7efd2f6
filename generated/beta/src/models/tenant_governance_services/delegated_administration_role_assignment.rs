// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.delegatedAdministrationRoleAssignment`, a complex type.
    DelegatedAdministrationRoleAssignment "microsoft.graph.tenantGovernanceServices.delegatedAdministrationRoleAssignment" "complex";
    /// `groupDisplayName`: String
    group_display_name "groupDisplayName": String,
    /// `roleTemplates`: Collection(microsoft.graph.tenantGovernanceServices.roleTemplate), items not null
    role_templates "roleTemplates" "r": Vec<super::RoleTemplate>,
}

impl DelegatedAdministrationRoleAssignment {
    /// `group`: `group`
    pub const GROUP: mg::Nav<
        DelegatedAdministrationRoleAssignment,
        crate::models::Group,
    > = mg::Nav::new("group");
}

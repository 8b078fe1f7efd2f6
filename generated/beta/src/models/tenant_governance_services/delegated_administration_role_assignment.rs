// @generated
use crate::mg;

/// Complex type `microsoft.graph.tenantGovernanceServices.delegatedAdministrationRoleAssignment`.
pub struct DelegatedAdministrationRoleAssignment {
    /// `groupDisplayName`.
    pub group_display_name: mg::Field<String>,
    /// `roleTemplates`.
    pub role_templates: mg::Field<Vec<super::RoleTemplate>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DelegatedAdministrationRoleAssignment: "microsoft.graph.tenantGovernanceServices.delegatedAdministrationRoleAssignment", complex;
    group_display_name: "groupDisplayName",
    role_templates: "roleTemplates" required,
}

impl DelegatedAdministrationRoleAssignment {
    /// `group`: [`Group`](crate::models::Group).
    pub const GROUP: mg::Nav<
        DelegatedAdministrationRoleAssignment,
        crate::models::Group,
    > = mg::Nav::new("group");
}

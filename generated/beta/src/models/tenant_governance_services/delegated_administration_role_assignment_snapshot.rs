// @generated
use crate::mg;

/// Complex type
/// `microsoft.graph.tenantGovernanceServices.delegatedAdministrationRoleAssignmentSnapshot`.
pub struct DelegatedAdministrationRoleAssignmentSnapshot {
    /// `groupDisplayName`.
    pub group_display_name: mg::Field<String>,
    /// `groupId`. Never null.
    pub group_id: mg::Field<String>,
    /// `roleTemplates`.
    pub role_templates: mg::Field<Vec<super::RoleTemplate>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DelegatedAdministrationRoleAssignmentSnapshot: "microsoft.graph.tenantGovernanceServices.delegatedAdministrationRoleAssignmentSnapshot", complex;
    group_display_name: "groupDisplayName",
    group_id: "groupId" required,
    role_templates: "roleTemplates" required,
}

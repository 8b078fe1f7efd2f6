// @generated
use crate::mg;

/// Complex type `microsoft.graph.roleMembershipGovernanceCriteria`, derived from
/// [`GovernanceCriteria`](super::GovernanceCriteria).
pub struct RoleMembershipGovernanceCriteria {
    /// `roleId`.
    pub role_id: mg::Field<String>,
    /// `roleTemplateId`.
    pub role_template_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RoleMembershipGovernanceCriteria: "microsoft.graph.roleMembershipGovernanceCriteria", complex, base super::GovernanceCriteria;
    role_id: "roleId",
    role_template_id: "roleTemplateId",
}

mg::derived_from! { RoleMembershipGovernanceCriteria: super::GovernanceCriteria }

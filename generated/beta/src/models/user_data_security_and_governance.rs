// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userDataSecurityAndGovernance`][reference], derived from
/// [`DataSecurityAndGovernance`](super::DataSecurityAndGovernance).
///
/// Requests: [`UserDataSecurityAndGovernanceResource`], for example
/// `graph.me().data_security_and_governance()`.
///
/// Operations: `process_content`.
///
/// [`UserDataSecurityAndGovernanceResource`]: crate::requests::user_data_security_and_governance::UserDataSecurityAndGovernanceResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/userdatasecurityandgovernance?view=graph-rest-beta
pub struct UserDataSecurityAndGovernance {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserDataSecurityAndGovernance: "microsoft.graph.userDataSecurityAndGovernance", entity, base super::DataSecurityAndGovernance;
    id: "id" key required,
}

mg::derived_from! { UserDataSecurityAndGovernance: super::DataSecurityAndGovernance, super::Entity }

impl UserDataSecurityAndGovernance {
    /// `activities`: [`ActivitiesContainer`](super::ActivitiesContainer).
    pub const ACTIVITIES: mg::Nav<
        UserDataSecurityAndGovernance,
        super::ActivitiesContainer,
    > = mg::Nav::new("activities");
    /// `protectionScopes`: [`UserProtectionScopeContainer`](super::UserProtectionScopeContainer).
    pub const PROTECTION_SCOPES: mg::Nav<
        UserDataSecurityAndGovernance,
        super::UserProtectionScopeContainer,
    > = mg::Nav::new("protectionScopes");
    /// `sensitivityLabels`: many [`SensitivityLabel`](super::SensitivityLabel).
    pub const SENSITIVITY_LABELS: mg::Nav<
        UserDataSecurityAndGovernance,
        Vec<super::SensitivityLabel>,
    > = mg::Nav::new("sensitivityLabels");
}

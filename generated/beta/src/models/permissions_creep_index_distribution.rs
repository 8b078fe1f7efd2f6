// @generated
use crate::mg;

/// Entity type [`microsoft.graph.permissionsCreepIndexDistribution`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PermissionsCreepIndexDistributionCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .permissions_creep_index_distributions()
/// ```
///
/// [`PermissionsCreepIndexDistributionCollection`]: crate::requests::permissions_creep_index_distribution::PermissionsCreepIndexDistributionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/permissionscreepindexdistribution?view=graph-rest-beta
pub struct PermissionsCreepIndexDistribution {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `highRiskProfile`. Never null.
    pub high_risk_profile: mg::Field<mg::Boxed<super::RiskProfile>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lowRiskProfile`. Never null.
    pub low_risk_profile: mg::Field<mg::Boxed<super::RiskProfile>>,
    /// `mediumRiskProfile`. Never null.
    pub medium_risk_profile: mg::Field<mg::Boxed<super::RiskProfile>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PermissionsCreepIndexDistribution: "microsoft.graph.permissionsCreepIndexDistribution", entity, base super::Entity;
    created_date_time: "createdDateTime" required,
    high_risk_profile: "highRiskProfile" required,
    id: "id" key required,
    low_risk_profile: "lowRiskProfile" required,
    medium_risk_profile: "mediumRiskProfile" required,
}

mg::derived_from! { PermissionsCreepIndexDistribution: super::Entity }

impl PermissionsCreepIndexDistribution {
    /// `authorizationSystem`: [`AuthorizationSystem`](super::AuthorizationSystem).
    pub const AUTHORIZATION_SYSTEM: mg::Nav<
        PermissionsCreepIndexDistribution,
        super::AuthorizationSystem,
    > = mg::Nav::new("authorizationSystem");
}

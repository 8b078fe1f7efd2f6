// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.permissionsCreepIndexDistribution`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/permissionscreepindexdistribution?view=graph-rest-beta>
    PermissionsCreepIndexDistribution "microsoft.graph.permissionsCreepIndexDistribution" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `highRiskProfile`: riskProfile, not null
    high_risk_profile "highRiskProfile" "r": mg::Boxed<super::RiskProfile>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lowRiskProfile`: riskProfile, not null
    low_risk_profile "lowRiskProfile" "r": mg::Boxed<super::RiskProfile>,
    /// `mediumRiskProfile`: riskProfile, not null
    medium_risk_profile "mediumRiskProfile" "r": mg::Boxed<super::RiskProfile>,
}

mg::derived_from! { PermissionsCreepIndexDistribution: super::Entity }

impl PermissionsCreepIndexDistribution {
    /// `authorizationSystem`: `authorizationSystem`
    pub const AUTHORIZATION_SYSTEM: mg::Nav<
        PermissionsCreepIndexDistribution,
        super::AuthorizationSystem,
    > = mg::Nav::new("authorizationSystem");
}

// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.permissionsCreepIndexDistribution`, by its URL.
    ///
    /// For example `/identityGovernance/permissionsAnalytics/aws/permissionsCreepIndexDistributions/{permissionsCreepIndexDistribution-id}`.
    PermissionsCreepIndexDistributionResource(mg::One<models::PermissionsCreepIndexDistribution>)
}

impl PermissionsCreepIndexDistributionResource {
    /// `…/authorizationSystem`: `authorizationSystem`
    #[inline]
    pub fn authorization_system(
        &self,
    ) -> requests::authorization_system::AuthorizationSystemResource {
        mg::to(self, "authorizationSystem")
    }
}

/// A collection of `microsoft.graph.permissionsCreepIndexDistribution`, by its URL.
///
/// For example `/identityGovernance/permissionsAnalytics/aws/permissionsCreepIndexDistributions`.
pub type PermissionsCreepIndexDistributionCollection = mg::Many<
    models::PermissionsCreepIndexDistribution,
    PermissionsCreepIndexDistributionResource,
>;

// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.permissionsAnalytics`, by its URL.
    ///
    /// For example `/identityGovernance/permissionsAnalytics/aws`.
    PermissionsAnalyticsResource(mg::One<models::PermissionsAnalytics>)
}

impl PermissionsAnalyticsResource {
    /// `…/findings`: many `finding`
    #[inline]
    pub fn findings(&self) -> requests::finding::FindingCollection {
        mg::to(self, "findings")
    }

    /// `…/permissionsCreepIndexDistributions`: many `permissionsCreepIndexDistribution`
    #[inline]
    pub fn permissions_creep_index_distributions(
        &self,
    ) -> requests::permissions_creep_index_distribution::PermissionsCreepIndexDistributionCollection {
        mg::to(self, "permissionsCreepIndexDistributions")
    }
}

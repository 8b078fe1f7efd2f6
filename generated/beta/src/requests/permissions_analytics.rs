// @generated
use crate::{mg, models, requests};

/// Requests on one [`PermissionsAnalytics`](models::PermissionsAnalytics): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.identity_governance().permissions_analytics().aws()`.
#[derive(Clone, Debug)]
pub struct PermissionsAnalyticsResource(mg::One<models::PermissionsAnalytics>);

mg::builder! { PermissionsAnalyticsResource: mg::One<models::PermissionsAnalytics> }

impl PermissionsAnalyticsResource {
    /// `…/findings`: many [`Finding`](models::Finding).
    #[inline]
    pub fn findings(&self) -> requests::finding::FindingCollection {
        mg::navigate(self, "findings")
    }

    /// `…/permissionsCreepIndexDistributions`: many
    /// [`PermissionsCreepIndexDistribution`](models::PermissionsCreepIndexDistribution).
    #[inline]
    pub fn permissions_creep_index_distributions(
        &self,
    ) -> requests::permissions_creep_index_distribution::PermissionsCreepIndexDistributionCollection {
        mg::navigate(self, "permissionsCreepIndexDistributions")
    }
}

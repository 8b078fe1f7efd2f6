// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.permissionsAnalyticsAggregation`, by its URL.
    ///
    /// For example `/identityGovernance/permissionsAnalytics`.
    PermissionsAnalyticsAggregationResource(mg::One<models::PermissionsAnalyticsAggregation>)
}

impl PermissionsAnalyticsAggregationResource {
    /// `…/aws`: `permissionsAnalytics`
    #[inline]
    pub fn aws(&self) -> requests::permissions_analytics::PermissionsAnalyticsResource {
        mg::to(self, "aws")
    }

    /// `…/azure`: `permissionsAnalytics`
    #[inline]
    pub fn azure(
        &self,
    ) -> requests::permissions_analytics::PermissionsAnalyticsResource {
        mg::to(self, "azure")
    }

    /// `…/gcp`: `permissionsAnalytics`
    #[inline]
    pub fn gcp(&self) -> requests::permissions_analytics::PermissionsAnalyticsResource {
        mg::to(self, "gcp")
    }
}

// @generated
use crate::{mg, models, requests};

/// Requests on one [`PermissionsAnalyticsAggregation`](models::PermissionsAnalyticsAggregation):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.identity_governance().permissions_analytics()`.
#[derive(Clone, Debug)]
pub struct PermissionsAnalyticsAggregationResource(
    mg::One<models::PermissionsAnalyticsAggregation>,
);

mg::builder! { PermissionsAnalyticsAggregationResource: mg::One<models::PermissionsAnalyticsAggregation> }

impl PermissionsAnalyticsAggregationResource {
    /// `…/aws`: [`PermissionsAnalytics`](models::PermissionsAnalytics).
    #[inline]
    pub fn aws(&self) -> requests::permissions_analytics::PermissionsAnalyticsResource {
        mg::navigate(self, "aws")
    }

    /// `…/azure`: [`PermissionsAnalytics`](models::PermissionsAnalytics).
    #[inline]
    pub fn azure(
        &self,
    ) -> requests::permissions_analytics::PermissionsAnalyticsResource {
        mg::navigate(self, "azure")
    }

    /// `…/gcp`: [`PermissionsAnalytics`](models::PermissionsAnalytics).
    #[inline]
    pub fn gcp(&self) -> requests::permissions_analytics::PermissionsAnalyticsResource {
        mg::navigate(self, "gcp")
    }
}

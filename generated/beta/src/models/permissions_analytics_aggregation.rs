// @generated
use crate::mg;

/// Entity type [`microsoft.graph.permissionsAnalyticsAggregation`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PermissionsAnalyticsAggregationResource`], for example
/// `graph.identity_governance().permissions_analytics()`.
///
/// [`PermissionsAnalyticsAggregationResource`]: crate::requests::permissions_analytics_aggregation::PermissionsAnalyticsAggregationResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/permissionsanalyticsaggregation?view=graph-rest-beta
pub struct PermissionsAnalyticsAggregation {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PermissionsAnalyticsAggregation: "microsoft.graph.permissionsAnalyticsAggregation", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { PermissionsAnalyticsAggregation: super::Entity }

impl PermissionsAnalyticsAggregation {
    /// `aws`: [`PermissionsAnalytics`](super::PermissionsAnalytics).
    pub const AWS: mg::Nav<
        PermissionsAnalyticsAggregation,
        super::PermissionsAnalytics,
    > = mg::Nav::new("aws");
    /// `azure`: [`PermissionsAnalytics`](super::PermissionsAnalytics).
    pub const AZURE: mg::Nav<
        PermissionsAnalyticsAggregation,
        super::PermissionsAnalytics,
    > = mg::Nav::new("azure");
    /// `gcp`: [`PermissionsAnalytics`](super::PermissionsAnalytics).
    pub const GCP: mg::Nav<
        PermissionsAnalyticsAggregation,
        super::PermissionsAnalytics,
    > = mg::Nav::new("gcp");
}

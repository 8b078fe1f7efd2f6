// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.permissionsAnalyticsAggregation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/permissionsanalyticsaggregation?view=graph-rest-beta>
    PermissionsAnalyticsAggregation "microsoft.graph.permissionsAnalyticsAggregation" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { PermissionsAnalyticsAggregation: super::Entity }

impl PermissionsAnalyticsAggregation {
    /// `aws`: `permissionsAnalytics`, contained
    pub const AWS: mg::Nav<
        PermissionsAnalyticsAggregation,
        super::PermissionsAnalytics,
    > = mg::Nav::new("aws");
    /// `azure`: `permissionsAnalytics`, contained
    pub const AZURE: mg::Nav<
        PermissionsAnalyticsAggregation,
        super::PermissionsAnalytics,
    > = mg::Nav::new("azure");
    /// `gcp`: `permissionsAnalytics`, contained
    pub const GCP: mg::Nav<
        PermissionsAnalyticsAggregation,
        super::PermissionsAnalytics,
    > = mg::Nav::new("gcp");
}

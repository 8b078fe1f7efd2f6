// @generated
use crate::mg;

/// Entity type [`microsoft.graph.permissionsAnalytics`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PermissionsAnalyticsResource`], for example
/// `graph.identity_governance().permissions_analytics().aws()`.
///
/// [`PermissionsAnalyticsResource`]: crate::requests::permissions_analytics::PermissionsAnalyticsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/permissionsanalytics?view=graph-rest-beta
pub struct PermissionsAnalytics {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PermissionsAnalytics: "microsoft.graph.permissionsAnalytics", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { PermissionsAnalytics: super::Entity }

impl PermissionsAnalytics {
    /// `findings`: many [`Finding`](super::Finding).
    pub const FINDINGS: mg::Nav<PermissionsAnalytics, Vec<super::Finding>> = mg::Nav::new(
        "findings",
    );
    /// `permissionsCreepIndexDistributions`: many
    /// [`PermissionsCreepIndexDistribution`](super::PermissionsCreepIndexDistribution).
    pub const PERMISSIONS_CREEP_INDEX_DISTRIBUTIONS: mg::Nav<
        PermissionsAnalytics,
        Vec<super::PermissionsCreepIndexDistribution>,
    > = mg::Nav::new("permissionsCreepIndexDistributions");
}

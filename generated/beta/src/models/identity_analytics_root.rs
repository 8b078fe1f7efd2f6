// @generated
use crate::mg;

/// Entity type [`microsoft.graph.identityAnalyticsRoot`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`IdentityAnalyticsRootResource`], for example `graph.reports().identity_analytics()`.
///
/// [`IdentityAnalyticsRootResource`]: crate::requests::identity_analytics_root::IdentityAnalyticsRootResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/identityanalyticsroot?view=graph-rest-beta
pub struct IdentityAnalyticsRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IdentityAnalyticsRoot: "microsoft.graph.identityAnalyticsRoot", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { IdentityAnalyticsRoot: super::Entity }

impl IdentityAnalyticsRoot {
    /// `groups`: many [`GroupAnalytics`](super::GroupAnalytics).
    pub const GROUPS: mg::Nav<IdentityAnalyticsRoot, Vec<super::GroupAnalytics>> = mg::Nav::new(
        "groups",
    );
}

// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userAnalytics`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UserAnalyticsResource`](crate::requests::user_analytics::UserAnalyticsResource), for
/// example `graph.me().analytics()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/useranalytics?view=graph-rest-beta
pub struct UserAnalytics {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `settings`.
    pub settings: mg::Field<mg::Boxed<super::Settings>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserAnalytics: "microsoft.graph.userAnalytics", entity, base super::Entity;
    id: "id" key required,
    settings: "settings",
}

mg::derived_from! { UserAnalytics: super::Entity }

impl UserAnalytics {
    /// `activityStatistics`: many [`ActivityStatistics`](super::ActivityStatistics).
    pub const ACTIVITY_STATISTICS: mg::Nav<
        UserAnalytics,
        Vec<super::ActivityStatistics>,
    > = mg::Nav::new("activityStatistics");
}

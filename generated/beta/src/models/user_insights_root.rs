// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userInsightsRoot`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`UserInsightsRootResource`](crate::requests::user_insights_root::UserInsightsRootResource), for
/// example `graph.reports().user_insights()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/userinsightsroot?view=graph-rest-beta
pub struct UserInsightsRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserInsightsRoot: "microsoft.graph.userInsightsRoot", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { UserInsightsRoot: super::Entity }

impl UserInsightsRoot {
    /// `daily`: [`DailyUserInsightMetricsRoot`](super::DailyUserInsightMetricsRoot).
    pub const DAILY: mg::Nav<UserInsightsRoot, super::DailyUserInsightMetricsRoot> = mg::Nav::new(
        "daily",
    );
    /// `monthly`: [`MonthlyUserInsightMetricsRoot`](super::MonthlyUserInsightMetricsRoot).
    pub const MONTHLY: mg::Nav<UserInsightsRoot, super::MonthlyUserInsightMetricsRoot> = mg::Nav::new(
        "monthly",
    );
}

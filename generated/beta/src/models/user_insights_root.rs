// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userInsightsRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userinsightsroot?view=graph-rest-beta>
    UserInsightsRoot "microsoft.graph.userInsightsRoot" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { UserInsightsRoot: super::Entity }

impl UserInsightsRoot {
    /// `daily`: `dailyUserInsightMetricsRoot`, contained
    pub const DAILY: mg::Nav<UserInsightsRoot, super::DailyUserInsightMetricsRoot> = mg::Nav::new(
        "daily",
    );
    /// `monthly`: `monthlyUserInsightMetricsRoot`, contained
    pub const MONTHLY: mg::Nav<UserInsightsRoot, super::MonthlyUserInsightMetricsRoot> = mg::Nav::new(
        "monthly",
    );
}

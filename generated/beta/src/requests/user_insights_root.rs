// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.userInsightsRoot`, by its URL.
    ///
    /// For example `/reports/userInsights`.
    UserInsightsRootResource(mg::One<models::UserInsightsRoot>)
}

impl UserInsightsRootResource {
    /// `…/daily`: `dailyUserInsightMetricsRoot`
    #[inline]
    pub fn daily(
        &self,
    ) -> requests::daily_user_insight_metrics_root::DailyUserInsightMetricsRootResource {
        mg::to(self, "daily")
    }

    /// `…/monthly`: `monthlyUserInsightMetricsRoot`
    #[inline]
    pub fn monthly(
        &self,
    ) -> requests::monthly_user_insight_metrics_root::MonthlyUserInsightMetricsRootResource {
        mg::to(self, "monthly")
    }
}

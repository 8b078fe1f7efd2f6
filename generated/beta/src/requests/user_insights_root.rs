// @generated
use crate::{mg, models, requests};

/// Requests on one [`UserInsightsRoot`](models::UserInsightsRoot): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.reports().user_insights()`.
#[derive(Clone, Debug)]
pub struct UserInsightsRootResource(mg::One<models::UserInsightsRoot>);

mg::builder! { UserInsightsRootResource: mg::One<models::UserInsightsRoot> }

impl UserInsightsRootResource {
    /// `…/daily`: [`DailyUserInsightMetricsRoot`](models::DailyUserInsightMetricsRoot).
    #[inline]
    pub fn daily(
        &self,
    ) -> requests::daily_user_insight_metrics_root::DailyUserInsightMetricsRootResource {
        mg::navigate(self, "daily")
    }

    /// `…/monthly`: [`MonthlyUserInsightMetricsRoot`](models::MonthlyUserInsightMetricsRoot).
    #[inline]
    pub fn monthly(
        &self,
    ) -> requests::monthly_user_insight_metrics_root::MonthlyUserInsightMetricsRootResource {
        mg::navigate(self, "monthly")
    }
}

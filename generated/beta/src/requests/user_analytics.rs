// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.userAnalytics`, by its URL.
    ///
    /// For example `/me/analytics`.
    UserAnalyticsResource(mg::One<models::UserAnalytics>)
}

impl UserAnalyticsResource {
    /// `…/activityStatistics`: many `activityStatistics`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Analytics.Read** |
    #[inline]
    pub fn activity_statistics(
        &self,
    ) -> requests::activity_statistics::ActivityStatisticsCollection {
        mg::to(self, "activityStatistics")
    }
}

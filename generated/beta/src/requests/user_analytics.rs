// @generated
use crate::{mg, models, requests};

/// Requests on one [`UserAnalytics`](models::UserAnalytics): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.me().analytics()`.
#[derive(Clone, Debug)]
pub struct UserAnalyticsResource(mg::One<models::UserAnalytics>);

mg::builder! { UserAnalyticsResource: mg::One<models::UserAnalytics> }

impl UserAnalyticsResource {
    /// `…/activityStatistics`: many [`ActivityStatistics`](models::ActivityStatistics).
    ///
    /// Least privileged permission to read: `Analytics.Read` (delegated).
    #[inline]
    pub fn activity_statistics(
        &self,
    ) -> requests::activity_statistics::ActivityStatisticsCollection {
        mg::navigate(self, "activityStatistics")
    }
}

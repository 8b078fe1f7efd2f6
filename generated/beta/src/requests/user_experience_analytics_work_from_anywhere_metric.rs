// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereMetric`, by its URL.
    ///
    /// For example `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetric-id}`.
    UserExperienceAnalyticsWorkFromAnywhereMetricResource(mg::One<models::UserExperienceAnalyticsWorkFromAnywhereMetric>)
}

impl UserExperienceAnalyticsWorkFromAnywhereMetricResource {
    /// `…/metricDevices`: many `userExperienceAnalyticsWorkFromAnywhereDevice`
    #[inline]
    pub fn metric_devices(
        &self,
    ) -> requests::user_experience_analytics_work_from_anywhere_device::UserExperienceAnalyticsWorkFromAnywhereDeviceCollection {
        mg::to(self, "metricDevices")
    }
}

/// A collection of `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereMetric`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics`.
pub type UserExperienceAnalyticsWorkFromAnywhereMetricCollection = mg::Many<
    models::UserExperienceAnalyticsWorkFromAnywhereMetric,
    UserExperienceAnalyticsWorkFromAnywhereMetricResource,
>;

// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereDevice`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetric-id}/metricDevices/{userExperienceAnalyticsWorkFromAnywhereDevice-id}`.
pub type UserExperienceAnalyticsWorkFromAnywhereDeviceResource = mg::One<
    models::UserExperienceAnalyticsWorkFromAnywhereDevice,
>;

/// A collection of `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereDevice`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetric-id}/metricDevices`.
pub type UserExperienceAnalyticsWorkFromAnywhereDeviceCollection = mg::Many<
    models::UserExperienceAnalyticsWorkFromAnywhereDevice,
    UserExperienceAnalyticsWorkFromAnywhereDeviceResource,
>;

// @generated
use crate::{mg, models};

/// Requests on one [`UserExperienceAnalyticsBatteryHealthDevicePerformance`]: `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .user_experience_analytics_battery_health_device_performance()
///     .id(id)
/// ```
///
/// [`UserExperienceAnalyticsBatteryHealthDevicePerformance`]: models::UserExperienceAnalyticsBatteryHealthDevicePerformance
pub type UserExperienceAnalyticsBatteryHealthDevicePerformanceResource = mg::One<
    models::UserExperienceAnalyticsBatteryHealthDevicePerformance,
>;

/// Requests on a collection of [`UserExperienceAnalyticsBatteryHealthDevicePerformance`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().user_experience_analytics_battery_health_device_performance()`.
///
/// [`UserExperienceAnalyticsBatteryHealthDevicePerformance`]: models::UserExperienceAnalyticsBatteryHealthDevicePerformance
pub type UserExperienceAnalyticsBatteryHealthDevicePerformanceCollection = mg::Many<
    models::UserExperienceAnalyticsBatteryHealthDevicePerformance,
    UserExperienceAnalyticsBatteryHealthDevicePerformanceResource,
>;

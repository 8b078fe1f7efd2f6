// @generated
use crate::{mg, models};

/// Requests on one [`UserExperienceAnalyticsBatteryHealthDeviceAppImpact`]: `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .user_experience_analytics_battery_health_device_app_impact()
///     .id(id)
/// ```
///
/// [`UserExperienceAnalyticsBatteryHealthDeviceAppImpact`]: models::UserExperienceAnalyticsBatteryHealthDeviceAppImpact
pub type UserExperienceAnalyticsBatteryHealthDeviceAppImpactResource = mg::One<
    models::UserExperienceAnalyticsBatteryHealthDeviceAppImpact,
>;

/// Requests on a collection of [`UserExperienceAnalyticsBatteryHealthDeviceAppImpact`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().user_experience_analytics_battery_health_device_app_impact()`.
///
/// [`UserExperienceAnalyticsBatteryHealthDeviceAppImpact`]: models::UserExperienceAnalyticsBatteryHealthDeviceAppImpact
pub type UserExperienceAnalyticsBatteryHealthDeviceAppImpactCollection = mg::Many<
    models::UserExperienceAnalyticsBatteryHealthDeviceAppImpact,
    UserExperienceAnalyticsBatteryHealthDeviceAppImpactResource,
>;

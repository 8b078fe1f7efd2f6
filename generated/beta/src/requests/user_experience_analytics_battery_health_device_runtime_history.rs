// @generated
use crate::{mg, models};

/// Requests on one [`UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory`]: `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .user_experience_analytics_battery_health_device_runtime_history()
///     .id(id)
/// ```
///
/// [`UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory`]: models::UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory
pub type UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistoryResource = mg::One<
    models::UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory,
>;

/// Requests on a collection of [`UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory`]:
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().user_experience_analytics_battery_health_device_runtime_history()`.
///
/// [`UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory`]: models::UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory
pub type UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistoryCollection = mg::Many<
    models::UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory,
    UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistoryResource,
>;

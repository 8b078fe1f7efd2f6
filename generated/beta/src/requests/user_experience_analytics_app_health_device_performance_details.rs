// @generated
use crate::{mg, models};

/// Requests on one [`UserExperienceAnalyticsAppHealthDevicePerformanceDetails`]: `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .user_experience_analytics_app_health_device_performance_details()
///     .id(id)
/// ```
///
/// [`UserExperienceAnalyticsAppHealthDevicePerformanceDetails`]: models::UserExperienceAnalyticsAppHealthDevicePerformanceDetails
pub type UserExperienceAnalyticsAppHealthDevicePerformanceDetailsResource = mg::One<
    models::UserExperienceAnalyticsAppHealthDevicePerformanceDetails,
>;

/// Requests on a collection of [`UserExperienceAnalyticsAppHealthDevicePerformanceDetails`]:
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().user_experience_analytics_app_health_device_performance_details()`.
///
/// [`UserExperienceAnalyticsAppHealthDevicePerformanceDetails`]: models::UserExperienceAnalyticsAppHealthDevicePerformanceDetails
pub type UserExperienceAnalyticsAppHealthDevicePerformanceDetailsCollection = mg::Many<
    models::UserExperienceAnalyticsAppHealthDevicePerformanceDetails,
    UserExperienceAnalyticsAppHealthDevicePerformanceDetailsResource,
>;

// @generated
use crate::{mg, models};

/// Requests on one [`UserExperienceAnalyticsAppHealthDeviceModelPerformance`]: `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .user_experience_analytics_app_health_device_model_performance()
///     .id(id)
/// ```
///
/// [`UserExperienceAnalyticsAppHealthDeviceModelPerformance`]: models::UserExperienceAnalyticsAppHealthDeviceModelPerformance
pub type UserExperienceAnalyticsAppHealthDeviceModelPerformanceResource = mg::One<
    models::UserExperienceAnalyticsAppHealthDeviceModelPerformance,
>;

/// Requests on a collection of [`UserExperienceAnalyticsAppHealthDeviceModelPerformance`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().user_experience_analytics_app_health_device_model_performance()`.
///
/// [`UserExperienceAnalyticsAppHealthDeviceModelPerformance`]: models::UserExperienceAnalyticsAppHealthDeviceModelPerformance
pub type UserExperienceAnalyticsAppHealthDeviceModelPerformanceCollection = mg::Many<
    models::UserExperienceAnalyticsAppHealthDeviceModelPerformance,
    UserExperienceAnalyticsAppHealthDeviceModelPerformanceResource,
>;

// @generated
use crate::{mg, models};

/// Requests on one [`UserExperienceAnalyticsAppHealthDevicePerformance`]: `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.device_management().user_experience_analytics_app_health_device_performance().id(id)`.
///
/// [`UserExperienceAnalyticsAppHealthDevicePerformance`]: models::UserExperienceAnalyticsAppHealthDevicePerformance
pub type UserExperienceAnalyticsAppHealthDevicePerformanceResource = mg::One<
    models::UserExperienceAnalyticsAppHealthDevicePerformance,
>;

/// Requests on a collection of [`UserExperienceAnalyticsAppHealthDevicePerformance`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().user_experience_analytics_app_health_device_performance()`.
///
/// [`UserExperienceAnalyticsAppHealthDevicePerformance`]: models::UserExperienceAnalyticsAppHealthDevicePerformance
pub type UserExperienceAnalyticsAppHealthDevicePerformanceCollection = mg::Many<
    models::UserExperienceAnalyticsAppHealthDevicePerformance,
    UserExperienceAnalyticsAppHealthDevicePerformanceResource,
>;

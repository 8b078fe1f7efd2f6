// @generated
use crate::{mg, models};

/// Requests on one [`UserExperienceAnalyticsBatteryHealthOsPerformance`]: `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.device_management().user_experience_analytics_battery_health_os_performance().id(id)`.
///
/// [`UserExperienceAnalyticsBatteryHealthOsPerformance`]: models::UserExperienceAnalyticsBatteryHealthOsPerformance
pub type UserExperienceAnalyticsBatteryHealthOsPerformanceResource = mg::One<
    models::UserExperienceAnalyticsBatteryHealthOsPerformance,
>;

/// Requests on a collection of [`UserExperienceAnalyticsBatteryHealthOsPerformance`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().user_experience_analytics_battery_health_os_performance()`.
///
/// [`UserExperienceAnalyticsBatteryHealthOsPerformance`]: models::UserExperienceAnalyticsBatteryHealthOsPerformance
pub type UserExperienceAnalyticsBatteryHealthOsPerformanceCollection = mg::Many<
    models::UserExperienceAnalyticsBatteryHealthOsPerformance,
    UserExperienceAnalyticsBatteryHealthOsPerformanceResource,
>;

// @generated
use crate::{mg, models};

/// Requests on one [`UserExperienceAnalyticsBatteryHealthModelPerformance`]: `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .user_experience_analytics_battery_health_model_performance()
///     .id(id)
/// ```
///
/// [`UserExperienceAnalyticsBatteryHealthModelPerformance`]: models::UserExperienceAnalyticsBatteryHealthModelPerformance
pub type UserExperienceAnalyticsBatteryHealthModelPerformanceResource = mg::One<
    models::UserExperienceAnalyticsBatteryHealthModelPerformance,
>;

/// Requests on a collection of [`UserExperienceAnalyticsBatteryHealthModelPerformance`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().user_experience_analytics_battery_health_model_performance()`.
///
/// [`UserExperienceAnalyticsBatteryHealthModelPerformance`]: models::UserExperienceAnalyticsBatteryHealthModelPerformance
pub type UserExperienceAnalyticsBatteryHealthModelPerformanceCollection = mg::Many<
    models::UserExperienceAnalyticsBatteryHealthModelPerformance,
    UserExperienceAnalyticsBatteryHealthModelPerformanceResource,
>;

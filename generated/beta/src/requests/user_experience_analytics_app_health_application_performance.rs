// @generated
use crate::{mg, models};

/// Requests on one [`UserExperienceAnalyticsAppHealthApplicationPerformance`]: `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .user_experience_analytics_app_health_application_performance()
///     .id(id)
/// ```
///
/// [`UserExperienceAnalyticsAppHealthApplicationPerformance`]: models::UserExperienceAnalyticsAppHealthApplicationPerformance
pub type UserExperienceAnalyticsAppHealthApplicationPerformanceResource = mg::One<
    models::UserExperienceAnalyticsAppHealthApplicationPerformance,
>;

/// Requests on a collection of [`UserExperienceAnalyticsAppHealthApplicationPerformance`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().user_experience_analytics_app_health_application_performance()`.
///
/// [`UserExperienceAnalyticsAppHealthApplicationPerformance`]: models::UserExperienceAnalyticsAppHealthApplicationPerformance
pub type UserExperienceAnalyticsAppHealthApplicationPerformanceCollection = mg::Many<
    models::UserExperienceAnalyticsAppHealthApplicationPerformance,
    UserExperienceAnalyticsAppHealthApplicationPerformanceResource,
>;

// @generated
use crate::{mg, models};

/// Requests on one [`UserExperienceAnalyticsAppHealthOsVersionPerformance`]: `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .user_experience_analytics_app_health_os_version_performance()
///     .id(id)
/// ```
///
/// [`UserExperienceAnalyticsAppHealthOsVersionPerformance`]: models::UserExperienceAnalyticsAppHealthOsVersionPerformance
pub type UserExperienceAnalyticsAppHealthOsVersionPerformanceResource = mg::One<
    models::UserExperienceAnalyticsAppHealthOsVersionPerformance,
>;

/// Requests on a collection of [`UserExperienceAnalyticsAppHealthOsVersionPerformance`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().user_experience_analytics_app_health_os_version_performance()`.
///
/// [`UserExperienceAnalyticsAppHealthOsVersionPerformance`]: models::UserExperienceAnalyticsAppHealthOsVersionPerformance
pub type UserExperienceAnalyticsAppHealthOsVersionPerformanceCollection = mg::Many<
    models::UserExperienceAnalyticsAppHealthOsVersionPerformance,
    UserExperienceAnalyticsAppHealthOsVersionPerformanceResource,
>;

// @generated
use crate::{mg, models};

/// Requests on one [`UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion`]: `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .user_experience_analytics_app_health_application_performance_by_os_version()
///     .id(id)
/// ```
///
/// [`UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion`]: models::UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion
pub type UserExperienceAnalyticsAppHealthAppPerformanceByOsVersionResource = mg::One<
    models::UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion,
>;

/// Requests on a collection of [`UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion`]:
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .user_experience_analytics_app_health_application_performance_by_os_version()
/// ```
///
/// [`UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion`]: models::UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion
pub type UserExperienceAnalyticsAppHealthAppPerformanceByOsVersionCollection = mg::Many<
    models::UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion,
    UserExperienceAnalyticsAppHealthAppPerformanceByOsVersionResource,
>;

// @generated
use crate::{mg, models};

/// Requests on one [`UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion`]: `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .user_experience_analytics_app_health_application_performance_by_app_version()
///     .id(id)
/// ```
///
/// [`UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion`]: models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion
pub type UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionResource = mg::One<
    models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion,
>;

/// Requests on a collection of [`UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion`]:
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .user_experience_analytics_app_health_application_performance_by_app_version()
/// ```
///
/// [`UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion`]: models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion
pub type UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionCollection = mg::Many<
    models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion,
    UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionResource,
>;

// @generated
use crate::{mg, models};

/// Requests on one [`UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails`]: `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .user_experience_analytics_app_health_application_performance_by_app_version_details()
///     .id(id)
/// ```
///
/// [`UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails`]: models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails
pub type UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetailsResource = mg::One<
    models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails,
>;

/// Requests on a collection of
/// [`UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .user_experience_analytics_app_health_application_performance_by_app_version_details()
/// ```
///
/// [`UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails`]: models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails
pub type UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetailsCollection = mg::Many<
    models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails,
    UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetailsResource,
>;

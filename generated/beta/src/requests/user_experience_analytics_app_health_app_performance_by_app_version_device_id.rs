// @generated
use crate::{mg, models};

/// Requests on one [`UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId`]: `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .user_experience_analytics_app_health_application_performance_by_app_version_device_id()
///     .id(id)
/// ```
///
/// [`UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId`]: models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId
pub type UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceIdResource = mg::One<
    models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId,
>;

/// Requests on a collection of
/// [`UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .user_experience_analytics_app_health_application_performance_by_app_version_device_id()
/// ```
///
/// [`UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId`]: models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId
pub type UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceIdCollection = mg::Many<
    models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId,
    UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceIdResource,
>;

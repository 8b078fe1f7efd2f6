// @generated
use crate::{mg, models};

/// Requests on one [`UserExperienceAnalyticsDeviceStartupProcessPerformance`]: `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .user_experience_analytics_device_startup_process_performance()
///     .id(id)
/// ```
///
/// [`UserExperienceAnalyticsDeviceStartupProcessPerformance`]: models::UserExperienceAnalyticsDeviceStartupProcessPerformance
pub type UserExperienceAnalyticsDeviceStartupProcessPerformanceResource = mg::One<
    models::UserExperienceAnalyticsDeviceStartupProcessPerformance,
>;

/// Requests on a collection of [`UserExperienceAnalyticsDeviceStartupProcessPerformance`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().user_experience_analytics_device_startup_process_performance()`.
///
/// [`UserExperienceAnalyticsDeviceStartupProcessPerformance`]: models::UserExperienceAnalyticsDeviceStartupProcessPerformance
pub type UserExperienceAnalyticsDeviceStartupProcessPerformanceCollection = mg::Many<
    models::UserExperienceAnalyticsDeviceStartupProcessPerformance,
    UserExperienceAnalyticsDeviceStartupProcessPerformanceResource,
>;

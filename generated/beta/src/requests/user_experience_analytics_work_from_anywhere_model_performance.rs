// @generated
use crate::{mg, models};

/// Requests on one [`UserExperienceAnalyticsWorkFromAnywhereModelPerformance`]: `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .user_experience_analytics_work_from_anywhere_model_performance()
///     .id(id)
/// ```
///
/// [`UserExperienceAnalyticsWorkFromAnywhereModelPerformance`]: models::UserExperienceAnalyticsWorkFromAnywhereModelPerformance
pub type UserExperienceAnalyticsWorkFromAnywhereModelPerformanceResource = mg::One<
    models::UserExperienceAnalyticsWorkFromAnywhereModelPerformance,
>;

/// Requests on a collection of [`UserExperienceAnalyticsWorkFromAnywhereModelPerformance`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().user_experience_analytics_work_from_anywhere_model_performance()`.
///
/// [`UserExperienceAnalyticsWorkFromAnywhereModelPerformance`]: models::UserExperienceAnalyticsWorkFromAnywhereModelPerformance
pub type UserExperienceAnalyticsWorkFromAnywhereModelPerformanceCollection = mg::Many<
    models::UserExperienceAnalyticsWorkFromAnywhereModelPerformance,
    UserExperienceAnalyticsWorkFromAnywhereModelPerformanceResource,
>;

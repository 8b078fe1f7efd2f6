// @generated
use crate::{mg, models};

/// Requests on one [`UserExperienceAnalyticsDeviceStartupProcess`]: `get`, `update`, `delete`.
///
/// For example
/// `graph.device_management().user_experience_analytics_device_startup_processes().id(id)`.
///
/// [`UserExperienceAnalyticsDeviceStartupProcess`]: models::UserExperienceAnalyticsDeviceStartupProcess
pub type UserExperienceAnalyticsDeviceStartupProcessResource = mg::One<
    models::UserExperienceAnalyticsDeviceStartupProcess,
>;

/// Requests on a collection of [`UserExperienceAnalyticsDeviceStartupProcess`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().user_experience_analytics_device_startup_processes()`.
///
/// [`UserExperienceAnalyticsDeviceStartupProcess`]: models::UserExperienceAnalyticsDeviceStartupProcess
pub type UserExperienceAnalyticsDeviceStartupProcessCollection = mg::Many<
    models::UserExperienceAnalyticsDeviceStartupProcess,
    UserExperienceAnalyticsDeviceStartupProcessResource,
>;

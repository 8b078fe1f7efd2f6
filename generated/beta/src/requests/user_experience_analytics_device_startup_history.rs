// @generated
use crate::{mg, models};

/// Requests on one [`UserExperienceAnalyticsDeviceStartupHistory`]: `get`, `update`, `delete`.
///
/// For example
/// `graph.device_management().user_experience_analytics_device_startup_history().id(id)`.
///
/// [`UserExperienceAnalyticsDeviceStartupHistory`]: models::UserExperienceAnalyticsDeviceStartupHistory
pub type UserExperienceAnalyticsDeviceStartupHistoryResource = mg::One<
    models::UserExperienceAnalyticsDeviceStartupHistory,
>;

/// Requests on a collection of [`UserExperienceAnalyticsDeviceStartupHistory`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().user_experience_analytics_device_startup_history()`.
///
/// [`UserExperienceAnalyticsDeviceStartupHistory`]: models::UserExperienceAnalyticsDeviceStartupHistory
pub type UserExperienceAnalyticsDeviceStartupHistoryCollection = mg::Many<
    models::UserExperienceAnalyticsDeviceStartupHistory,
    UserExperienceAnalyticsDeviceStartupHistoryResource,
>;

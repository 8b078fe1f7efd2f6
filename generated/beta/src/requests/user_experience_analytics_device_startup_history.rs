// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsDeviceStartupHistory`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsDeviceStartupHistory/{userExperienceAnalyticsDeviceStartupHistory-id}`.
pub type UserExperienceAnalyticsDeviceStartupHistoryResource = mg::One<
    models::UserExperienceAnalyticsDeviceStartupHistory,
>;

/// A collection of `microsoft.graph.userExperienceAnalyticsDeviceStartupHistory`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsDeviceStartupHistory`.
pub type UserExperienceAnalyticsDeviceStartupHistoryCollection = mg::Many<
    models::UserExperienceAnalyticsDeviceStartupHistory,
    UserExperienceAnalyticsDeviceStartupHistoryResource,
>;

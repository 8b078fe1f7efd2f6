// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsDeviceStartupProcessPerformance`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance/{userExperienceAnalyticsDeviceStartupProcessPerformance-id}`.
pub type UserExperienceAnalyticsDeviceStartupProcessPerformanceResource = mg::One<
    models::UserExperienceAnalyticsDeviceStartupProcessPerformance,
>;

/// A collection of `microsoft.graph.userExperienceAnalyticsDeviceStartupProcessPerformance`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance`.
pub type UserExperienceAnalyticsDeviceStartupProcessPerformanceCollection = mg::Many<
    models::UserExperienceAnalyticsDeviceStartupProcessPerformance,
    UserExperienceAnalyticsDeviceStartupProcessPerformanceResource,
>;

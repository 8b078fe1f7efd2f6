// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsDeviceStartupProcess`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsDeviceStartupProcesses/{userExperienceAnalyticsDeviceStartupProcess-id}`.
pub type UserExperienceAnalyticsDeviceStartupProcessResource = mg::One<
    models::UserExperienceAnalyticsDeviceStartupProcess,
>;

/// A collection of `microsoft.graph.userExperienceAnalyticsDeviceStartupProcess`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsDeviceStartupProcesses`.
pub type UserExperienceAnalyticsDeviceStartupProcessCollection = mg::Many<
    models::UserExperienceAnalyticsDeviceStartupProcess,
    UserExperienceAnalyticsDeviceStartupProcessResource,
>;

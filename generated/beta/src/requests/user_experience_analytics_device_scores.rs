// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsDeviceScores`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsDeviceScores/{userExperienceAnalyticsDeviceScores-id}`.
pub type UserExperienceAnalyticsDeviceScoresResource = mg::One<
    models::UserExperienceAnalyticsDeviceScores,
>;

/// A collection of `microsoft.graph.userExperienceAnalyticsDeviceScores`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsDeviceScores`.
pub type UserExperienceAnalyticsDeviceScoresCollection = mg::Many<
    models::UserExperienceAnalyticsDeviceScores,
    UserExperienceAnalyticsDeviceScoresResource,
>;

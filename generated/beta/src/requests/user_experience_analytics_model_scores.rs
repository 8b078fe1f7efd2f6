// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsModelScores`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsModelScores/{userExperienceAnalyticsModelScores-id}`.
pub type UserExperienceAnalyticsModelScoresResource = mg::One<
    models::UserExperienceAnalyticsModelScores,
>;

/// A collection of `microsoft.graph.userExperienceAnalyticsModelScores`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsModelScores`.
pub type UserExperienceAnalyticsModelScoresCollection = mg::Many<
    models::UserExperienceAnalyticsModelScores,
    UserExperienceAnalyticsModelScoresResource,
>;

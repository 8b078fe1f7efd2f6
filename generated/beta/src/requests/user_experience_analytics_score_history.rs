// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsScoreHistory`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsScoreHistory/{userExperienceAnalyticsScoreHistory-id}`.
pub type UserExperienceAnalyticsScoreHistoryResource = mg::One<
    models::UserExperienceAnalyticsScoreHistory,
>;

/// A collection of `microsoft.graph.userExperienceAnalyticsScoreHistory`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsScoreHistory`.
pub type UserExperienceAnalyticsScoreHistoryCollection = mg::Many<
    models::UserExperienceAnalyticsScoreHistory,
    UserExperienceAnalyticsScoreHistoryResource,
>;

// @generated
use crate::{mg, models};

/// Requests on one
/// [`UserExperienceAnalyticsModelScores`](models::UserExperienceAnalyticsModelScores): `get`,
/// `update`, `delete`.
///
/// For example `graph.device_management().user_experience_analytics_model_scores().id(id)`.
pub type UserExperienceAnalyticsModelScoresResource = mg::One<
    models::UserExperienceAnalyticsModelScores,
>;

/// Requests on a collection of
/// [`UserExperienceAnalyticsModelScores`](models::UserExperienceAnalyticsModelScores): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().user_experience_analytics_model_scores()`.
pub type UserExperienceAnalyticsModelScoresCollection = mg::Many<
    models::UserExperienceAnalyticsModelScores,
    UserExperienceAnalyticsModelScoresResource,
>;

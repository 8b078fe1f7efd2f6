// @generated
use crate::{mg, models};

/// Requests on one
/// [`UserExperienceAnalyticsScoreHistory`](models::UserExperienceAnalyticsScoreHistory): `get`,
/// `update`, `delete`.
///
/// For example `graph.device_management().user_experience_analytics_score_history().id(id)`.
pub type UserExperienceAnalyticsScoreHistoryResource = mg::One<
    models::UserExperienceAnalyticsScoreHistory,
>;

/// Requests on a collection of
/// [`UserExperienceAnalyticsScoreHistory`](models::UserExperienceAnalyticsScoreHistory): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().user_experience_analytics_score_history()`.
pub type UserExperienceAnalyticsScoreHistoryCollection = mg::Many<
    models::UserExperienceAnalyticsScoreHistory,
    UserExperienceAnalyticsScoreHistoryResource,
>;

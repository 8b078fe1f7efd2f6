// @generated
use crate::{mg, models};

/// Requests on one
/// [`UserExperienceAnalyticsDeviceScores`](models::UserExperienceAnalyticsDeviceScores): `get`,
/// `update`, `delete`.
///
/// For example `graph.device_management().user_experience_analytics_device_scores().id(id)`.
pub type UserExperienceAnalyticsDeviceScoresResource = mg::One<
    models::UserExperienceAnalyticsDeviceScores,
>;

/// Requests on a collection of
/// [`UserExperienceAnalyticsDeviceScores`](models::UserExperienceAnalyticsDeviceScores): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().user_experience_analytics_device_scores()`.
pub type UserExperienceAnalyticsDeviceScoresCollection = mg::Many<
    models::UserExperienceAnalyticsDeviceScores,
    UserExperienceAnalyticsDeviceScoresResource,
>;

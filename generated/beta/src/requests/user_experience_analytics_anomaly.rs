// @generated
use crate::{mg, models};

/// Requests on one [`UserExperienceAnalyticsAnomaly`](models::UserExperienceAnalyticsAnomaly):
/// `get`, `update`, `delete`.
///
/// For example `graph.device_management().user_experience_analytics_anomaly().id(id)`.
pub type UserExperienceAnalyticsAnomalyResource = mg::One<
    models::UserExperienceAnalyticsAnomaly,
>;

/// Requests on a collection of
/// [`UserExperienceAnalyticsAnomaly`](models::UserExperienceAnalyticsAnomaly): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().user_experience_analytics_anomaly()`.
pub type UserExperienceAnalyticsAnomalyCollection = mg::Many<
    models::UserExperienceAnalyticsAnomaly,
    UserExperienceAnalyticsAnomalyResource,
>;

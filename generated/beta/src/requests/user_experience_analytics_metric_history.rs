// @generated
use crate::{mg, models};

/// Requests on one
/// [`UserExperienceAnalyticsMetricHistory`](models::UserExperienceAnalyticsMetricHistory): `get`,
/// `update`, `delete`.
///
/// For example `graph.device_management().user_experience_analytics_metric_history().id(id)`.
pub type UserExperienceAnalyticsMetricHistoryResource = mg::One<
    models::UserExperienceAnalyticsMetricHistory,
>;

/// Requests on a collection of
/// [`UserExperienceAnalyticsMetricHistory`](models::UserExperienceAnalyticsMetricHistory): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().user_experience_analytics_metric_history()`.
pub type UserExperienceAnalyticsMetricHistoryCollection = mg::Many<
    models::UserExperienceAnalyticsMetricHistory,
    UserExperienceAnalyticsMetricHistoryResource,
>;

// @generated
use crate::{mg, models};

/// Requests on one [`UserExperienceAnalyticsMetric`](models::UserExperienceAnalyticsMetric): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .user_experience_analytics_app_health_overview()
///     .metric_values()
///     .id(id)
/// ```
pub type UserExperienceAnalyticsMetricResource = mg::One<
    models::UserExperienceAnalyticsMetric,
>;

/// Requests on a collection of
/// [`UserExperienceAnalyticsMetric`](models::UserExperienceAnalyticsMetric): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().user_experience_analytics_app_health_overview().metric_values()`.
pub type UserExperienceAnalyticsMetricCollection = mg::Many<
    models::UserExperienceAnalyticsMetric,
    UserExperienceAnalyticsMetricResource,
>;

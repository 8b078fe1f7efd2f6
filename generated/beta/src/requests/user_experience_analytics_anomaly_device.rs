// @generated
use crate::{mg, models};

/// Requests on one
/// [`UserExperienceAnalyticsAnomalyDevice`](models::UserExperienceAnalyticsAnomalyDevice): `get`,
/// `update`, `delete`.
///
/// For example `graph.device_management().user_experience_analytics_anomaly_device().id(id)`.
pub type UserExperienceAnalyticsAnomalyDeviceResource = mg::One<
    models::UserExperienceAnalyticsAnomalyDevice,
>;

/// Requests on a collection of
/// [`UserExperienceAnalyticsAnomalyDevice`](models::UserExperienceAnalyticsAnomalyDevice): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().user_experience_analytics_anomaly_device()`.
pub type UserExperienceAnalyticsAnomalyDeviceCollection = mg::Many<
    models::UserExperienceAnalyticsAnomalyDevice,
    UserExperienceAnalyticsAnomalyDeviceResource,
>;

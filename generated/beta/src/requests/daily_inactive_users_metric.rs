// @generated
use crate::{mg, models};

/// Requests on one [`DailyInactiveUsersMetric`](models::DailyInactiveUsersMetric): `get`, `update`,
/// `delete`.
///
/// For example `graph.reports().user_insights().daily().inactive_users().id(id)`.
pub type DailyInactiveUsersMetricResource = mg::One<models::DailyInactiveUsersMetric>;

/// Requests on a collection of [`DailyInactiveUsersMetric`](models::DailyInactiveUsersMetric):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.reports().user_insights().daily().inactive_users()`.
pub type DailyInactiveUsersMetricCollection = mg::Many<
    models::DailyInactiveUsersMetric,
    DailyInactiveUsersMetricResource,
>;

// @generated
use crate::{mg, models};

/// Requests on one [`ActiveUsersMetric`](models::ActiveUsersMetric): `get`, `update`, `delete`.
///
/// For example `graph.reports().user_insights().daily().active_users().id(id)`.
pub type ActiveUsersMetricResource = mg::One<models::ActiveUsersMetric>;

/// Requests on a collection of [`ActiveUsersMetric`](models::ActiveUsersMetric): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.reports().user_insights().daily().active_users()`.
pub type ActiveUsersMetricCollection = mg::Many<
    models::ActiveUsersMetric,
    ActiveUsersMetricResource,
>;

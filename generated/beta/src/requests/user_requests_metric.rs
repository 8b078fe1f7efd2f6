// @generated
use crate::{mg, models};

/// Requests on one [`UserRequestsMetric`](models::UserRequestsMetric): `get`, `update`, `delete`.
///
/// For example `graph.reports().user_insights().monthly().requests().id(id)`.
pub type UserRequestsMetricResource = mg::One<models::UserRequestsMetric>;

/// Requests on a collection of [`UserRequestsMetric`](models::UserRequestsMetric): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.reports().user_insights().monthly().requests()`.
pub type UserRequestsMetricCollection = mg::Many<
    models::UserRequestsMetric,
    UserRequestsMetricResource,
>;

// @generated
use crate::{mg, models};

/// Requests on one [`UserCountMetric`](models::UserCountMetric): `get`, `update`, `delete`.
///
/// For example `graph.reports().user_insights().daily().user_count().id(id)`.
pub type UserCountMetricResource = mg::One<models::UserCountMetric>;

/// Requests on a collection of [`UserCountMetric`](models::UserCountMetric): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.reports().user_insights().daily().user_count()`.
pub type UserCountMetricCollection = mg::Many<
    models::UserCountMetric,
    UserCountMetricResource,
>;

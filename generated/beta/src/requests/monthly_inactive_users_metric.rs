// @generated
use crate::{mg, models};

/// Requests on one [`MonthlyInactiveUsersMetric`](models::MonthlyInactiveUsersMetric): `get`,
/// `update`, `delete`.
///
/// For example `graph.reports().user_insights().monthly().inactive_users().id(id)`.
pub type MonthlyInactiveUsersMetricResource = mg::One<
    models::MonthlyInactiveUsersMetric,
>;

/// Requests on a collection of [`MonthlyInactiveUsersMetric`](models::MonthlyInactiveUsersMetric):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.reports().user_insights().monthly().inactive_users()`.
pub type MonthlyInactiveUsersMetricCollection = mg::Many<
    models::MonthlyInactiveUsersMetric,
    MonthlyInactiveUsersMetricResource,
>;

// @generated
use crate::{mg, models};

/// Requests on one
/// [`MonthlyInactiveUsersByApplicationMetric`](models::MonthlyInactiveUsersByApplicationMetric):
/// `get`, `update`, `delete`.
///
/// For example `graph.reports().user_insights().monthly().inactive_users_by_application().id(id)`.
pub type MonthlyInactiveUsersByApplicationMetricResource = mg::One<
    models::MonthlyInactiveUsersByApplicationMetric,
>;

/// Requests on a collection of
/// [`MonthlyInactiveUsersByApplicationMetric`](models::MonthlyInactiveUsersByApplicationMetric):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.reports().user_insights().monthly().inactive_users_by_application()`.
pub type MonthlyInactiveUsersByApplicationMetricCollection = mg::Many<
    models::MonthlyInactiveUsersByApplicationMetric,
    MonthlyInactiveUsersByApplicationMetricResource,
>;

// @generated
use crate::{mg, models};

/// Requests on one
/// [`DailyInactiveUsersByApplicationMetric`](models::DailyInactiveUsersByApplicationMetric): `get`,
/// `update`, `delete`.
///
/// For example `graph.reports().user_insights().daily().inactive_users_by_application().id(id)`.
pub type DailyInactiveUsersByApplicationMetricResource = mg::One<
    models::DailyInactiveUsersByApplicationMetric,
>;

/// Requests on a collection of
/// [`DailyInactiveUsersByApplicationMetric`](models::DailyInactiveUsersByApplicationMetric):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.reports().user_insights().daily().inactive_users_by_application()`.
pub type DailyInactiveUsersByApplicationMetricCollection = mg::Many<
    models::DailyInactiveUsersByApplicationMetric,
    DailyInactiveUsersByApplicationMetricResource,
>;

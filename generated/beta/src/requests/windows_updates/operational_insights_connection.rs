// @generated
use crate::{mg, models};

/// Requests on one
/// [`OperationalInsightsConnection`](models::windows_updates::OperationalInsightsConnection):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .admin()
///     .windows()
///     .updates()
///     .resource_connections()
///     .id(id)
///     .cast_to_operational_insights_connection()
/// ```
pub type OperationalInsightsConnectionResource = mg::One<
    models::windows_updates::OperationalInsightsConnection,
>;

/// Requests on a collection of
/// [`OperationalInsightsConnection`](models::windows_updates::OperationalInsightsConnection):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .admin()
///     .windows()
///     .updates()
///     .resource_connections()
///     .cast_to_operational_insights_connection()
/// ```
pub type OperationalInsightsConnectionCollection = mg::Many<
    models::windows_updates::OperationalInsightsConnection,
    OperationalInsightsConnectionResource,
>;

// @generated
use crate::{mg, models};

/// Requests on one [`Alert`](models::health_monitoring::Alert): `get`, `update`, `delete`.
///
/// For example `graph.reports().health_monitoring().alerts().id(id)`.
pub type AlertResource = mg::One<models::health_monitoring::Alert>;

/// Requests on a collection of [`Alert`](models::health_monitoring::Alert): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.reports().health_monitoring().alerts()`.
pub type AlertCollection = mg::Many<models::health_monitoring::Alert, AlertResource>;

// @generated
use crate::{mg, models};

/// Requests on one [`AlertConfiguration`](models::health_monitoring::AlertConfiguration): `get`,
/// `update`, `delete`.
///
/// For example `graph.reports().health_monitoring().alert_configurations().id(id)`.
pub type AlertConfigurationResource = mg::One<
    models::health_monitoring::AlertConfiguration,
>;

/// Requests on a collection of
/// [`AlertConfiguration`](models::health_monitoring::AlertConfiguration): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.reports().health_monitoring().alert_configurations()`.
pub type AlertConfigurationCollection = mg::Many<
    models::health_monitoring::AlertConfiguration,
    AlertConfigurationResource,
>;

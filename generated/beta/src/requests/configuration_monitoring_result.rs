// @generated
use crate::{mg, models};

/// Requests on one [`ConfigurationMonitoringResult`](models::ConfigurationMonitoringResult): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.admin().configuration_management().configuration_monitoring_results().id(id)`.
pub type ConfigurationMonitoringResultResource = mg::One<
    models::ConfigurationMonitoringResult,
>;

/// Requests on a collection of
/// [`ConfigurationMonitoringResult`](models::ConfigurationMonitoringResult): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.admin().configuration_management().configuration_monitoring_results()`.
pub type ConfigurationMonitoringResultCollection = mg::Many<
    models::ConfigurationMonitoringResult,
    ConfigurationMonitoringResultResource,
>;

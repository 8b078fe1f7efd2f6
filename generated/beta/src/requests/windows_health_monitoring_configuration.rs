// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`WindowsHealthMonitoringConfiguration`](models::WindowsHealthMonitoringConfiguration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows_health_monitoring_configuration()
/// ```
pub type WindowsHealthMonitoringConfigurationResource = mg::One<
    models::WindowsHealthMonitoringConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`WindowsHealthMonitoringConfiguration`](models::WindowsHealthMonitoringConfiguration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows_health_monitoring_configuration()
/// ```
pub type WindowsHealthMonitoringConfigurationCollection = mg::Many<
    models::WindowsHealthMonitoringConfiguration,
    WindowsHealthMonitoringConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;

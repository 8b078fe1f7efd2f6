// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsKioskConfiguration`](models::WindowsKioskConfiguration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows_kiosk_configuration()
/// ```
pub type WindowsKioskConfigurationResource = mg::One<
    models::WindowsKioskConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of [`WindowsKioskConfiguration`](models::WindowsKioskConfiguration):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_windows_kiosk_configuration()`.
pub type WindowsKioskConfigurationCollection = mg::Many<
    models::WindowsKioskConfiguration,
    WindowsKioskConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;

// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`WindowsPhone81CustomConfiguration`](models::WindowsPhone81CustomConfiguration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows_phone81_custom_configuration()
/// ```
pub type WindowsPhone81CustomConfigurationResource = mg::One<
    models::WindowsPhone81CustomConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`WindowsPhone81CustomConfiguration`](models::WindowsPhone81CustomConfiguration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows_phone81_custom_configuration()
/// ```
pub type WindowsPhone81CustomConfigurationCollection = mg::Many<
    models::WindowsPhone81CustomConfiguration,
    WindowsPhone81CustomConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;

// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`WindowsPhone81GeneralConfiguration`](models::WindowsPhone81GeneralConfiguration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows_phone81_general_configuration()
/// ```
pub type WindowsPhone81GeneralConfigurationResource = mg::One<
    models::WindowsPhone81GeneralConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`WindowsPhone81GeneralConfiguration`](models::WindowsPhone81GeneralConfiguration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows_phone81_general_configuration()
/// ```
pub type WindowsPhone81GeneralConfigurationCollection = mg::Many<
    models::WindowsPhone81GeneralConfiguration,
    WindowsPhone81GeneralConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;

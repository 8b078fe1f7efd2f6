// @generated
use crate::{mg, models, requests};

/// Requests on one [`MacOsGeneralDeviceConfiguration`](models::MacOsGeneralDeviceConfiguration):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_mac_os_general_device_configuration()
/// ```
pub type MacOsGeneralDeviceConfigurationResource = mg::One<
    models::MacOsGeneralDeviceConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`MacOsGeneralDeviceConfiguration`](models::MacOsGeneralDeviceConfiguration): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_mac_os_general_device_configuration()
/// ```
pub type MacOsGeneralDeviceConfigurationCollection = mg::Many<
    models::MacOsGeneralDeviceConfiguration,
    MacOsGeneralDeviceConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;

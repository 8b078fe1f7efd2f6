// @generated
use crate::{mg, models, requests};

/// Requests on one [`Windows10DeviceFirmwareConfigurationInterface`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows10_device_firmware_configuration_interface()
/// ```
///
/// [`Windows10DeviceFirmwareConfigurationInterface`]: models::Windows10DeviceFirmwareConfigurationInterface
pub type Windows10DeviceFirmwareConfigurationInterfaceResource = mg::One<
    models::Windows10DeviceFirmwareConfigurationInterface,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of [`Windows10DeviceFirmwareConfigurationInterface`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows10_device_firmware_configuration_interface()
/// ```
///
/// [`Windows10DeviceFirmwareConfigurationInterface`]: models::Windows10DeviceFirmwareConfigurationInterface
pub type Windows10DeviceFirmwareConfigurationInterfaceCollection = mg::Many<
    models::Windows10DeviceFirmwareConfigurationInterface,
    Windows10DeviceFirmwareConfigurationInterfaceResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;

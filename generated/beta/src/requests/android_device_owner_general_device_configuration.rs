// @generated
use crate::{mg, models, requests};

/// Requests on one [`AndroidDeviceOwnerGeneralDeviceConfiguration`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_device_owner_general_device_configuration()
/// ```
///
/// [`AndroidDeviceOwnerGeneralDeviceConfiguration`]: models::AndroidDeviceOwnerGeneralDeviceConfiguration
pub type AndroidDeviceOwnerGeneralDeviceConfigurationResource = mg::One<
    models::AndroidDeviceOwnerGeneralDeviceConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of [`AndroidDeviceOwnerGeneralDeviceConfiguration`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_device_owner_general_device_configuration()
/// ```
///
/// [`AndroidDeviceOwnerGeneralDeviceConfiguration`]: models::AndroidDeviceOwnerGeneralDeviceConfiguration
pub type AndroidDeviceOwnerGeneralDeviceConfigurationCollection = mg::Many<
    models::AndroidDeviceOwnerGeneralDeviceConfiguration,
    AndroidDeviceOwnerGeneralDeviceConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;

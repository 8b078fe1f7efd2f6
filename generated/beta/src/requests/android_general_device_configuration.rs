// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AndroidGeneralDeviceConfiguration`](models::AndroidGeneralDeviceConfiguration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_general_device_configuration()
/// ```
pub type AndroidGeneralDeviceConfigurationResource = mg::One<
    models::AndroidGeneralDeviceConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`AndroidGeneralDeviceConfiguration`](models::AndroidGeneralDeviceConfiguration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_general_device_configuration()
/// ```
pub type AndroidGeneralDeviceConfigurationCollection = mg::Many<
    models::AndroidGeneralDeviceConfiguration,
    AndroidGeneralDeviceConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;

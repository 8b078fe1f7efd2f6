// @generated
use crate::{mg, models, requests};

/// Requests on one [`UnsupportedDeviceConfiguration`](models::UnsupportedDeviceConfiguration):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_unsupported_device_configuration()
/// ```
pub type UnsupportedDeviceConfigurationResource = mg::One<
    models::UnsupportedDeviceConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`UnsupportedDeviceConfiguration`](models::UnsupportedDeviceConfiguration): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_unsupported_device_configuration()`.
pub type UnsupportedDeviceConfigurationCollection = mg::Many<
    models::UnsupportedDeviceConfiguration,
    UnsupportedDeviceConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;

// @generated
use crate::{mg, models, requests};

/// Requests on one [`IosGeneralDeviceConfiguration`](models::IosGeneralDeviceConfiguration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_ios_general_device_configuration()
/// ```
pub type IosGeneralDeviceConfigurationResource = mg::One<
    models::IosGeneralDeviceConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`IosGeneralDeviceConfiguration`](models::IosGeneralDeviceConfiguration): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_ios_general_device_configuration()`.
pub type IosGeneralDeviceConfigurationCollection = mg::Many<
    models::IosGeneralDeviceConfiguration,
    IosGeneralDeviceConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;

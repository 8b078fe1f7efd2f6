// @generated
use crate::{mg, models, requests};

/// Requests on one [`IosEduDeviceConfiguration`](models::IosEduDeviceConfiguration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_ios_edu_device_configuration()
/// ```
pub type IosEduDeviceConfigurationResource = mg::One<
    models::IosEduDeviceConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of [`IosEduDeviceConfiguration`](models::IosEduDeviceConfiguration):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_ios_edu_device_configuration()`.
pub type IosEduDeviceConfigurationCollection = mg::Many<
    models::IosEduDeviceConfiguration,
    IosEduDeviceConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;

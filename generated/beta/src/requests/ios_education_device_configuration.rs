// @generated
use crate::{mg, models, requests};

/// Requests on one [`IosEducationDeviceConfiguration`](models::IosEducationDeviceConfiguration):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_ios_education_device_configuration()
/// ```
pub type IosEducationDeviceConfigurationResource = mg::One<
    models::IosEducationDeviceConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`IosEducationDeviceConfiguration`](models::IosEducationDeviceConfiguration): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_ios_education_device_configuration()
/// ```
pub type IosEducationDeviceConfigurationCollection = mg::Many<
    models::IosEducationDeviceConfiguration,
    IosEducationDeviceConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;

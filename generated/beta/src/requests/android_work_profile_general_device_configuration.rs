// @generated
use crate::{mg, models, requests};

/// Requests on one [`AndroidWorkProfileGeneralDeviceConfiguration`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_work_profile_general_device_configuration()
/// ```
///
/// [`AndroidWorkProfileGeneralDeviceConfiguration`]: models::AndroidWorkProfileGeneralDeviceConfiguration
pub type AndroidWorkProfileGeneralDeviceConfigurationResource = mg::One<
    models::AndroidWorkProfileGeneralDeviceConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of [`AndroidWorkProfileGeneralDeviceConfiguration`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_work_profile_general_device_configuration()
/// ```
///
/// [`AndroidWorkProfileGeneralDeviceConfiguration`]: models::AndroidWorkProfileGeneralDeviceConfiguration
pub type AndroidWorkProfileGeneralDeviceConfigurationCollection = mg::Many<
    models::AndroidWorkProfileGeneralDeviceConfiguration,
    AndroidWorkProfileGeneralDeviceConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;

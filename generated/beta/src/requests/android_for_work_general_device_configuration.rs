// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AndroidForWorkGeneralDeviceConfiguration`](models::AndroidForWorkGeneralDeviceConfiguration):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_android_for_work_general_device_configuration()
/// ```
pub type AndroidForWorkGeneralDeviceConfigurationResource = mg::One<
    models::AndroidForWorkGeneralDeviceConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`AndroidForWorkGeneralDeviceConfiguration`](models::AndroidForWorkGeneralDeviceConfiguration):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_android_for_work_general_device_configuration()
/// ```
pub type AndroidForWorkGeneralDeviceConfigurationCollection = mg::Many<
    models::AndroidForWorkGeneralDeviceConfiguration,
    AndroidForWorkGeneralDeviceConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;

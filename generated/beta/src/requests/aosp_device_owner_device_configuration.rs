// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AospDeviceOwnerDeviceConfiguration`](models::AospDeviceOwnerDeviceConfiguration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_aosp_device_owner_device_configuration()
/// ```
pub type AospDeviceOwnerDeviceConfigurationResource = mg::One<
    models::AospDeviceOwnerDeviceConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`AospDeviceOwnerDeviceConfiguration`](models::AospDeviceOwnerDeviceConfiguration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_aosp_device_owner_device_configuration()
/// ```
pub type AospDeviceOwnerDeviceConfigurationCollection = mg::Many<
    models::AospDeviceOwnerDeviceConfiguration,
    AospDeviceOwnerDeviceConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;

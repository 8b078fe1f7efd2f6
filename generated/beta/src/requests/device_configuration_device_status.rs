// @generated
use crate::{mg, models};

/// Requests on one [`DeviceConfigurationDeviceStatus`](models::DeviceConfigurationDeviceStatus):
/// `get`, `update`, `delete`.
///
/// For example `graph.device_management().device_configurations().id(id).device_statuses().id(id)`.
pub type DeviceConfigurationDeviceStatusResource = mg::One<
    models::DeviceConfigurationDeviceStatus,
>;

/// Requests on a collection of
/// [`DeviceConfigurationDeviceStatus`](models::DeviceConfigurationDeviceStatus): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().device_configurations().id(id).device_statuses()`.
pub type DeviceConfigurationDeviceStatusCollection = mg::Many<
    models::DeviceConfigurationDeviceStatus,
    DeviceConfigurationDeviceStatusResource,
>;

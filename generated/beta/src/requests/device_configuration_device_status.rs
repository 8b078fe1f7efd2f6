// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceConfigurationDeviceStatus`, by its URL.
///
/// For example `/deviceManagement/deviceConfigurations/{deviceConfiguration-id}/deviceStatuses/{deviceConfigurationDeviceStatus-id}`.
pub type DeviceConfigurationDeviceStatusResource = mg::One<
    models::DeviceConfigurationDeviceStatus,
>;

/// A collection of `microsoft.graph.deviceConfigurationDeviceStatus`, by its URL.
///
/// For example `/deviceManagement/deviceConfigurations/{deviceConfiguration-id}/deviceStatuses`.
pub type DeviceConfigurationDeviceStatusCollection = mg::Many<
    models::DeviceConfigurationDeviceStatus,
    DeviceConfigurationDeviceStatusResource,
>;

// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceConfigurationUserStatus`, by its URL.
///
/// For example `/deviceManagement/deviceConfigurations/{deviceConfiguration-id}/userStatuses/{deviceConfigurationUserStatus-id}`.
pub type DeviceConfigurationUserStatusResource = mg::One<
    models::DeviceConfigurationUserStatus,
>;

/// A collection of `microsoft.graph.deviceConfigurationUserStatus`, by its URL.
///
/// For example `/deviceManagement/deviceConfigurations/{deviceConfiguration-id}/userStatuses`.
pub type DeviceConfigurationUserStatusCollection = mg::Many<
    models::DeviceConfigurationUserStatus,
    DeviceConfigurationUserStatusResource,
>;

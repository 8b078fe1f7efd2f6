// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceConfigurationState`, by its URL.
///
/// For example `/deviceManagement/comanagedDevices/{managedDevice-id}/deviceConfigurationStates/{deviceConfigurationState-id}`.
pub type DeviceConfigurationStateResource = mg::One<models::DeviceConfigurationState>;

/// A collection of `microsoft.graph.deviceConfigurationState`, by its URL.
///
/// For example `/deviceManagement/comanagedDevices/{managedDevice-id}/deviceConfigurationStates`.
pub type DeviceConfigurationStateCollection = mg::Many<
    models::DeviceConfigurationState,
    DeviceConfigurationStateResource,
>;

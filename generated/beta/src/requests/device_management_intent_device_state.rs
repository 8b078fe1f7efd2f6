// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceManagementIntentDeviceState`, by its URL.
///
/// For example `/deviceManagement/intents/{deviceManagementIntent-id}/deviceStates/{deviceManagementIntentDeviceState-id}`.
pub type DeviceManagementIntentDeviceStateResource = mg::One<
    models::DeviceManagementIntentDeviceState,
>;

/// A collection of `microsoft.graph.deviceManagementIntentDeviceState`, by its URL.
///
/// For example `/deviceManagement/intents/{deviceManagementIntent-id}/deviceStates`.
pub type DeviceManagementIntentDeviceStateCollection = mg::Many<
    models::DeviceManagementIntentDeviceState,
    DeviceManagementIntentDeviceStateResource,
>;

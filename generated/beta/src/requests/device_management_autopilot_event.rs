// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceManagementAutopilotEvent`, by its URL.
///
/// For example `/deviceManagement/autopilotEvents/{deviceManagementAutopilotEvent-id}`.
pub type DeviceManagementAutopilotEventResource = mg::One<
    models::DeviceManagementAutopilotEvent,
>;

/// A collection of `microsoft.graph.deviceManagementAutopilotEvent`, by its URL.
///
/// For example `/deviceManagement/autopilotEvents`.
pub type DeviceManagementAutopilotEventCollection = mg::Many<
    models::DeviceManagementAutopilotEvent,
    DeviceManagementAutopilotEventResource,
>;

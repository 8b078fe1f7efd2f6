// @generated
use crate::{mg, models};

/// Requests on one [`DeviceManagementAutopilotEvent`](models::DeviceManagementAutopilotEvent):
/// `get`, `update`, `delete`.
///
/// For example `graph.device_management().autopilot_events().id(id)`.
pub type DeviceManagementAutopilotEventResource = mg::One<
    models::DeviceManagementAutopilotEvent,
>;

/// Requests on a collection of
/// [`DeviceManagementAutopilotEvent`](models::DeviceManagementAutopilotEvent): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().autopilot_events()`.
pub type DeviceManagementAutopilotEventCollection = mg::Many<
    models::DeviceManagementAutopilotEvent,
    DeviceManagementAutopilotEventResource,
>;

// @generated
use crate::{mg, models};

/// Requests on one [`DeviceManagementIntentAssignment`](models::DeviceManagementIntentAssignment):
/// `get`, `update`, `delete`.
///
/// For example `graph.device_management().intents().id(id).assignments().id(id)`.
pub type DeviceManagementIntentAssignmentResource = mg::One<
    models::DeviceManagementIntentAssignment,
>;

/// Requests on a collection of
/// [`DeviceManagementIntentAssignment`](models::DeviceManagementIntentAssignment): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().intents().id(id).assignments()`.
pub type DeviceManagementIntentAssignmentCollection = mg::Many<
    models::DeviceManagementIntentAssignment,
    DeviceManagementIntentAssignmentResource,
>;

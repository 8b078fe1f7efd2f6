// @generated
use crate::{mg, models};

/// Requests on one [`DeviceManagementScriptAssignment`](models::DeviceManagementScriptAssignment):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_custom_attribute_shell_scripts()
///     .id(id)
///     .assignments()
///     .id(id)
/// ```
pub type DeviceManagementScriptAssignmentResource = mg::One<
    models::DeviceManagementScriptAssignment,
>;

/// Requests on a collection of
/// [`DeviceManagementScriptAssignment`](models::DeviceManagementScriptAssignment): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_custom_attribute_shell_scripts().id(id).assignments()`.
pub type DeviceManagementScriptAssignmentCollection = mg::Many<
    models::DeviceManagementScriptAssignment,
    DeviceManagementScriptAssignmentResource,
>;

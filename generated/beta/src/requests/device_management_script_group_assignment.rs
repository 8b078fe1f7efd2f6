// @generated
use crate::{mg, models};

/// Requests on one
/// [`DeviceManagementScriptGroupAssignment`](models::DeviceManagementScriptGroupAssignment): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_custom_attribute_shell_scripts()
///     .id(id)
///     .group_assignments()
///     .id(id)
/// ```
pub type DeviceManagementScriptGroupAssignmentResource = mg::One<
    models::DeviceManagementScriptGroupAssignment,
>;

/// Requests on a collection of
/// [`DeviceManagementScriptGroupAssignment`](models::DeviceManagementScriptGroupAssignment):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_custom_attribute_shell_scripts().id(id).group_assignments()`.
pub type DeviceManagementScriptGroupAssignmentCollection = mg::Many<
    models::DeviceManagementScriptGroupAssignment,
    DeviceManagementScriptGroupAssignmentResource,
>;

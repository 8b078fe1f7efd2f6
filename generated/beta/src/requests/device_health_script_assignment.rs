// @generated
use crate::{mg, models};

/// Requests on one [`DeviceHealthScriptAssignment`](models::DeviceHealthScriptAssignment): `get`,
/// `update`, `delete`.
///
/// For example `graph.device_management().device_compliance_scripts().id(id).assignments().id(id)`.
pub type DeviceHealthScriptAssignmentResource = mg::One<
    models::DeviceHealthScriptAssignment,
>;

/// Requests on a collection of
/// [`DeviceHealthScriptAssignment`](models::DeviceHealthScriptAssignment): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().device_compliance_scripts().id(id).assignments()`.
pub type DeviceHealthScriptAssignmentCollection = mg::Many<
    models::DeviceHealthScriptAssignment,
    DeviceHealthScriptAssignmentResource,
>;

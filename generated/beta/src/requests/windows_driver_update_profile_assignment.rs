// @generated
use crate::{mg, models};

/// Requests on one
/// [`WindowsDriverUpdateProfileAssignment`](models::WindowsDriverUpdateProfileAssignment): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.device_management().windows_driver_update_profiles().id(id).assignments().id(id)`.
pub type WindowsDriverUpdateProfileAssignmentResource = mg::One<
    models::WindowsDriverUpdateProfileAssignment,
>;

/// Requests on a collection of
/// [`WindowsDriverUpdateProfileAssignment`](models::WindowsDriverUpdateProfileAssignment): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().windows_driver_update_profiles().id(id).assignments()`.
pub type WindowsDriverUpdateProfileAssignmentCollection = mg::Many<
    models::WindowsDriverUpdateProfileAssignment,
    WindowsDriverUpdateProfileAssignmentResource,
>;

// @generated
use crate::{mg, models};

/// Requests on one
/// [`WindowsQualityUpdateProfileAssignment`](models::WindowsQualityUpdateProfileAssignment): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.device_management().windows_quality_update_profiles().id(id).assignments().id(id)`.
pub type WindowsQualityUpdateProfileAssignmentResource = mg::One<
    models::WindowsQualityUpdateProfileAssignment,
>;

/// Requests on a collection of
/// [`WindowsQualityUpdateProfileAssignment`](models::WindowsQualityUpdateProfileAssignment):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().windows_quality_update_profiles().id(id).assignments()`.
pub type WindowsQualityUpdateProfileAssignmentCollection = mg::Many<
    models::WindowsQualityUpdateProfileAssignment,
    WindowsQualityUpdateProfileAssignmentResource,
>;

// @generated
use crate::{mg, models};

/// Requests on one
/// [`WindowsQualityUpdatePolicyAssignment`](models::WindowsQualityUpdatePolicyAssignment): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.device_management().windows_quality_update_policies().id(id).assignments().id(id)`.
pub type WindowsQualityUpdatePolicyAssignmentResource = mg::One<
    models::WindowsQualityUpdatePolicyAssignment,
>;

/// Requests on a collection of
/// [`WindowsQualityUpdatePolicyAssignment`](models::WindowsQualityUpdatePolicyAssignment): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().windows_quality_update_policies().id(id).assignments()`.
pub type WindowsQualityUpdatePolicyAssignmentCollection = mg::Many<
    models::WindowsQualityUpdatePolicyAssignment,
    WindowsQualityUpdatePolicyAssignmentResource,
>;

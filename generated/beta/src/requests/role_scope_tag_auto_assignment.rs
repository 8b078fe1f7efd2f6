// @generated
use crate::{mg, models};

/// Requests on one [`RoleScopeTagAutoAssignment`](models::RoleScopeTagAutoAssignment): `get`,
/// `update`, `delete`.
///
/// For example `graph.device_management().role_scope_tags().id(id).assignments().id(id)`.
pub type RoleScopeTagAutoAssignmentResource = mg::One<
    models::RoleScopeTagAutoAssignment,
>;

/// Requests on a collection of [`RoleScopeTagAutoAssignment`](models::RoleScopeTagAutoAssignment):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().role_scope_tags().id(id).assignments()`.
pub type RoleScopeTagAutoAssignmentCollection = mg::Many<
    models::RoleScopeTagAutoAssignment,
    RoleScopeTagAutoAssignmentResource,
>;

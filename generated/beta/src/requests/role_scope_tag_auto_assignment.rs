// @generated
use crate::{mg, models};

/// One `microsoft.graph.roleScopeTagAutoAssignment`, by its URL.
///
/// For example `/deviceManagement/roleScopeTags/{roleScopeTag-id}/assignments/{roleScopeTagAutoAssignment-id}`.
pub type RoleScopeTagAutoAssignmentResource = mg::One<
    models::RoleScopeTagAutoAssignment,
>;

/// A collection of `microsoft.graph.roleScopeTagAutoAssignment`, by its URL.
///
/// For example `/deviceManagement/roleScopeTags/{roleScopeTag-id}/assignments`.
pub type RoleScopeTagAutoAssignmentCollection = mg::Many<
    models::RoleScopeTagAutoAssignment,
    RoleScopeTagAutoAssignmentResource,
>;

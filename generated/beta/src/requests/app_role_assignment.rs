// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.appRoleAssignment`, by its URL.
///
/// For example `/appRoleAssignments/{appRoleAssignment-id}`.
pub type AppRoleAssignmentResource = mg::One<
    models::AppRoleAssignment,
    requests::directory_object::DirectoryObjectResource,
>;

/// A collection of `microsoft.graph.appRoleAssignment`, by its URL.
///
/// For example `/appRoleAssignments`.
pub type AppRoleAssignmentCollection = mg::Many<
    models::AppRoleAssignment,
    AppRoleAssignmentResource,
    requests::directory_object::DirectoryObjectCollection,
>;

// @generated
use crate::{mg, models, requests};

/// Requests on one [`AppRoleAssignment`](models::AppRoleAssignment): `get`, `update`, `delete`.
///
/// For example `graph.app_role_assignments().id(id)`.
pub type AppRoleAssignmentResource = mg::One<
    models::AppRoleAssignment,
    requests::directory_object::DirectoryObjectResource,
>;

/// Requests on a collection of [`AppRoleAssignment`](models::AppRoleAssignment): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.app_role_assignments()`.
pub type AppRoleAssignmentCollection = mg::Many<
    models::AppRoleAssignment,
    AppRoleAssignmentResource,
    requests::directory_object::DirectoryObjectCollection,
>;

// @generated
use crate::{mg, models};

/// Requests on one [`DelegatedAdminAccessAssignment`](models::DelegatedAdminAccessAssignment):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .tenant_relationships()
///     .delegated_admin_relationships()
///     .id(id)
///     .access_assignments()
///     .id(id)
/// ```
pub type DelegatedAdminAccessAssignmentResource = mg::One<
    models::DelegatedAdminAccessAssignment,
>;

/// Requests on a collection of
/// [`DelegatedAdminAccessAssignment`](models::DelegatedAdminAccessAssignment): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.tenant_relationships().delegated_admin_relationships().id(id).access_assignments()`.
pub type DelegatedAdminAccessAssignmentCollection = mg::Many<
    models::DelegatedAdminAccessAssignment,
    DelegatedAdminAccessAssignmentResource,
>;

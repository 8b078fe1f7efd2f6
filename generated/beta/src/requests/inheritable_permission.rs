// @generated
use crate::{mg, models};

/// Requests on one [`InheritablePermission`](models::InheritablePermission): `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .applications()
///     .id(id)
///     .cast_to_agent_identity_blueprint()
///     .inheritable_permissions()
///     .id(id)
/// ```
pub type InheritablePermissionResource = mg::One<models::InheritablePermission>;

/// Requests on a collection of [`InheritablePermission`](models::InheritablePermission): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.applications().id(id).cast_to_agent_identity_blueprint().inheritable_permissions()`.
pub type InheritablePermissionCollection = mg::Many<
    models::InheritablePermission,
    InheritablePermissionResource,
>;

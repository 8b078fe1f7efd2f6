// @generated
use crate::{mg, models};

/// Requests on one [`GcpRole`](models::GcpRole): `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_gcp_authorization_system()
///     .roles()
///     .id(id)
/// ```
pub type GcpRoleResource = mg::One<models::GcpRole>;

/// Requests on a collection of [`GcpRole`](models::GcpRole): `list`, `create`, `count`, `id` for
/// one of them.
///
/// For example
/// `graph.external().authorization_systems().id(id).cast_to_gcp_authorization_system().roles()`.
pub type GcpRoleCollection = mg::Many<models::GcpRole, GcpRoleResource>;

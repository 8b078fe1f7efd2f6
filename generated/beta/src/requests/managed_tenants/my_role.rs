// @generated
use crate::{mg, models};

/// Requests on one [`MyRole`](models::managed_tenants::MyRole): `get`, `update`, `delete`.
///
/// For example `graph.tenant_relationships().managed_tenants().my_roles().id(id)`.
pub type MyRoleResource = mg::One<models::managed_tenants::MyRole>;

/// Requests on a collection of [`MyRole`](models::managed_tenants::MyRole): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.tenant_relationships().managed_tenants().my_roles()`.
pub type MyRoleCollection = mg::Many<models::managed_tenants::MyRole, MyRoleResource>;

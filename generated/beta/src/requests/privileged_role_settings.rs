// @generated
use crate::{mg, models};

/// Requests on one [`PrivilegedRoleSettings`](models::PrivilegedRoleSettings): `get`, `update`,
/// `delete`.
///
/// For example `graph.privileged_roles().id(id).settings()`.
pub type PrivilegedRoleSettingsResource = mg::One<models::PrivilegedRoleSettings>;

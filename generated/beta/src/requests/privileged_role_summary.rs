// @generated
use crate::{mg, models};

/// Requests on one [`PrivilegedRoleSummary`](models::PrivilegedRoleSummary): `get`, `update`,
/// `delete`.
///
/// For example `graph.privileged_roles().id(id).summary()`.
pub type PrivilegedRoleSummaryResource = mg::One<models::PrivilegedRoleSummary>;

// @generated
use crate::{mg, models};

/// Requests on one [`AdminDynamics`](models::AdminDynamics): `get`, `update`, `delete`.
///
/// For example `graph.admin().dynamics()`.
pub type AdminDynamicsResource = mg::One<models::AdminDynamics>;

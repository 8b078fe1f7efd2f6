// @generated
use crate::{mg, models};

/// Requests on one [`Network`](models::Network): `get`, `update`, `delete`.
///
/// For example `graph.network()`.
pub type NetworkResource = mg::One<models::Network>;

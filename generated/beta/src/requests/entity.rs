// @generated
use crate::{mg, models};

/// Requests on one [`Entity`](models::Entity): `get`, `update`, `delete`.
///
/// For example `graph.me().insights().trending().id(id).resource()`.
pub type EntityResource = mg::One<models::Entity>;

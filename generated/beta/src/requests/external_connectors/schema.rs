// @generated
use crate::{mg, models};

/// Requests on one [`Schema`](models::external_connectors::Schema): `get`, `update`, `delete`.
///
/// For example `graph.connections().id(id).schema()`.
pub type SchemaResource = mg::One<models::external_connectors::Schema>;

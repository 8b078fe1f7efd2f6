// @generated
use crate::{mg, models};

/// One `microsoft.graph.externalConnectors.schema`, by its URL.
///
/// For example `/connections/{externalConnection-id}/schema`.
pub type SchemaResource = mg::One<models::external_connectors::Schema>;

// @generated
use crate::{mg, models};

/// One `microsoft.graph.externalConnectors.connectionOperation`, by its URL.
///
/// For example `/connections/{externalConnection-id}/operations/{connectionOperation-id}`.
pub type ConnectionOperationResource = mg::One<
    models::external_connectors::ConnectionOperation,
>;

/// A collection of `microsoft.graph.externalConnectors.connectionOperation`, by its URL.
///
/// For example `/connections/{externalConnection-id}/operations`.
pub type ConnectionOperationCollection = mg::Many<
    models::external_connectors::ConnectionOperation,
    ConnectionOperationResource,
>;

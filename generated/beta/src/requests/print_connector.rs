// @generated
use crate::{mg, models};

/// One `microsoft.graph.printConnector`, by its URL.
///
/// For example `/print/connectors/{printConnector-id}`.
pub type PrintConnectorResource = mg::One<models::PrintConnector>;

/// A collection of `microsoft.graph.printConnector`, by its URL.
///
/// For example `/print/connectors`.
pub type PrintConnectorCollection = mg::Many<
    models::PrintConnector,
    PrintConnectorResource,
>;

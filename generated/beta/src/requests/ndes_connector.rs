// @generated
use crate::{mg, models};

/// One `microsoft.graph.ndesConnector`, by its URL.
///
/// For example `/deviceManagement/ndesConnectors/{ndesConnector-id}`.
pub type NdesConnectorResource = mg::One<models::NdesConnector>;

/// A collection of `microsoft.graph.ndesConnector`, by its URL.
///
/// For example `/deviceManagement/ndesConnectors`.
pub type NdesConnectorCollection = mg::Many<
    models::NdesConnector,
    NdesConnectorResource,
>;

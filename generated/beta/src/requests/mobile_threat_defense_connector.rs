// @generated
use crate::{mg, models};

/// One `microsoft.graph.mobileThreatDefenseConnector`, by its URL.
///
/// For example `/deviceManagement/mobileThreatDefenseConnectors/{mobileThreatDefenseConnector-id}`.
pub type MobileThreatDefenseConnectorResource = mg::One<
    models::MobileThreatDefenseConnector,
>;

/// A collection of `microsoft.graph.mobileThreatDefenseConnector`, by its URL.
///
/// For example `/deviceManagement/mobileThreatDefenseConnectors`.
pub type MobileThreatDefenseConnectorCollection = mg::Many<
    models::MobileThreatDefenseConnector,
    MobileThreatDefenseConnectorResource,
>;

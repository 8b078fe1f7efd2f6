// @generated
use crate::{mg, models};

/// Requests on one [`MobileThreatDefenseConnector`](models::MobileThreatDefenseConnector): `get`,
/// `update`, `delete`.
///
/// For example `graph.device_management().mobile_threat_defense_connectors().id(id)`.
pub type MobileThreatDefenseConnectorResource = mg::One<
    models::MobileThreatDefenseConnector,
>;

/// Requests on a collection of
/// [`MobileThreatDefenseConnector`](models::MobileThreatDefenseConnector): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().mobile_threat_defense_connectors()`.
pub type MobileThreatDefenseConnectorCollection = mg::Many<
    models::MobileThreatDefenseConnector,
    MobileThreatDefenseConnectorResource,
>;

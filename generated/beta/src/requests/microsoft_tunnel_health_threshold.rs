// @generated
use crate::{mg, models};

/// Requests on one [`MicrosoftTunnelHealthThreshold`](models::MicrosoftTunnelHealthThreshold):
/// `get`, `update`, `delete`.
///
/// For example `graph.device_management().microsoft_tunnel_health_thresholds().id(id)`.
pub type MicrosoftTunnelHealthThresholdResource = mg::One<
    models::MicrosoftTunnelHealthThreshold,
>;

/// Requests on a collection of
/// [`MicrosoftTunnelHealthThreshold`](models::MicrosoftTunnelHealthThreshold): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().microsoft_tunnel_health_thresholds()`.
pub type MicrosoftTunnelHealthThresholdCollection = mg::Many<
    models::MicrosoftTunnelHealthThreshold,
    MicrosoftTunnelHealthThresholdResource,
>;

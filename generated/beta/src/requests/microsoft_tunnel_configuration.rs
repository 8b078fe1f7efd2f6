// @generated
use crate::{mg, models};

/// Requests on one [`MicrosoftTunnelConfiguration`](models::MicrosoftTunnelConfiguration): `get`,
/// `update`, `delete`.
///
/// For example `graph.device_management().microsoft_tunnel_configurations().id(id)`.
pub type MicrosoftTunnelConfigurationResource = mg::One<
    models::MicrosoftTunnelConfiguration,
>;

/// Requests on a collection of
/// [`MicrosoftTunnelConfiguration`](models::MicrosoftTunnelConfiguration): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().microsoft_tunnel_configurations()`.
pub type MicrosoftTunnelConfigurationCollection = mg::Many<
    models::MicrosoftTunnelConfiguration,
    MicrosoftTunnelConfigurationResource,
>;

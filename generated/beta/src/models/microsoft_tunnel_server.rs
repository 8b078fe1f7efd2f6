// @generated
use crate::mg;

/// Entity type [`microsoft.graph.microsoftTunnelServer`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MicrosoftTunnelServerCollection`], for example
/// `graph.device_management().microsoft_tunnel_sites().id(id).microsoft_tunnel_servers()`.
///
/// Operations: `create_server_log_collection_request`, `generate_server_log_collection_request`,
/// `get_health_metric_time_series`, `get_health_metrics`.
///
/// [`MicrosoftTunnelServerCollection`]: crate::requests::microsoft_tunnel_server::MicrosoftTunnelServerCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-mstunnel-microsofttunnelserver?view=graph-rest-beta
pub struct MicrosoftTunnelServer {
    /// `agentImageDigest`.
    pub agent_image_digest: mg::Field<String>,
    /// `deploymentMode`.
    pub deployment_mode: mg::Field<mg::Open<super::MicrosoftTunnelDeploymentMode>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastCheckinDateTime`. Never null.
    pub last_checkin_date_time: mg::Field<mg::DateTimeOffset>,
    /// `serverImageDigest`.
    pub server_image_digest: mg::Field<String>,
    /// `tunnelServerHealthStatus`. Never null.
    pub tunnel_server_health_status: mg::Field<
        mg::Open<super::MicrosoftTunnelServerHealthStatus>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MicrosoftTunnelServer: "microsoft.graph.microsoftTunnelServer", entity, base super::Entity;
    agent_image_digest: "agentImageDigest",
    deployment_mode: "deploymentMode",
    display_name: "displayName",
    id: "id" key required,
    last_checkin_date_time: "lastCheckinDateTime" required,
    server_image_digest: "serverImageDigest",
    tunnel_server_health_status: "tunnelServerHealthStatus" required,
}

mg::derived_from! { MicrosoftTunnelServer: super::Entity }

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.microsoftTunnelServer`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-mstunnel-microsofttunnelserver?view=graph-rest-beta>
    MicrosoftTunnelServer "microsoft.graph.microsoftTunnelServer" "entity" : super::Entity;
    /// `agentImageDigest`: String
    agent_image_digest "agentImageDigest": String,
    /// `deploymentMode`: microsoftTunnelDeploymentMode
    deployment_mode "deploymentMode": mg::Open<super::MicrosoftTunnelDeploymentMode>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastCheckinDateTime`: DateTimeOffset, not null
    last_checkin_date_time "lastCheckinDateTime" "r": mg::DateTimeOffset,
    /// `serverImageDigest`: String
    server_image_digest "serverImageDigest": String,
    /// `tunnelServerHealthStatus`: microsoftTunnelServerHealthStatus, not null
    tunnel_server_health_status "tunnelServerHealthStatus" "r": mg::Open<super::MicrosoftTunnelServerHealthStatus>,
}

mg::derived_from! { MicrosoftTunnelServer: super::Entity }

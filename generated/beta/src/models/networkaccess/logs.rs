// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.logs`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-logs?view=graph-rest-beta>
    Logs "microsoft.graph.networkaccess.logs" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Logs: crate::models::Entity }

impl Logs {
    /// `connections`: many `microsoft.graph.networkaccess.connection`, contained
    pub const CONNECTIONS: mg::Nav<Logs, Vec<super::Connection>> = mg::Nav::new(
        "connections",
    );
    /// `generativeAIInsights`: many `microsoft.graph.networkaccess.generativeAIInsight`, contained
    pub const GENERATIVE_AI_INSIGHTS: mg::Nav<Logs, Vec<super::GenerativeAiInsight>> = mg::Nav::new(
        "generativeAIInsights",
    );
    /// `remoteNetworks`: many `microsoft.graph.networkaccess.remoteNetworkHealthEvent`, contained
    pub const REMOTE_NETWORKS: mg::Nav<Logs, Vec<super::RemoteNetworkHealthEvent>> = mg::Nav::new(
        "remoteNetworks",
    );
    /// `traffic`: many `microsoft.graph.networkaccess.networkAccessTraffic`, contained
    pub const TRAFFIC: mg::Nav<Logs, Vec<super::NetworkAccessTraffic>> = mg::Nav::new(
        "traffic",
    );
}

// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.logs`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`LogsResource`](crate::requests::networkaccess::logs::LogsResource), for example
/// `graph.network_access().logs()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-logs?view=graph-rest-beta
pub struct Logs {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Logs: "microsoft.graph.networkaccess.logs", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { Logs: crate::models::Entity }

impl Logs {
    /// `connections`: many [`Connection`](super::Connection).
    pub const CONNECTIONS: mg::Nav<Logs, Vec<super::Connection>> = mg::Nav::new(
        "connections",
    );
    /// `generativeAIInsights`: many [`GenerativeAiInsight`](super::GenerativeAiInsight).
    pub const GENERATIVE_AI_INSIGHTS: mg::Nav<Logs, Vec<super::GenerativeAiInsight>> = mg::Nav::new(
        "generativeAIInsights",
    );
    /// `remoteNetworks`: many [`RemoteNetworkHealthEvent`](super::RemoteNetworkHealthEvent).
    pub const REMOTE_NETWORKS: mg::Nav<Logs, Vec<super::RemoteNetworkHealthEvent>> = mg::Nav::new(
        "remoteNetworks",
    );
    /// `traffic`: many [`NetworkAccessTraffic`](super::NetworkAccessTraffic).
    pub const TRAFFIC: mg::Nav<Logs, Vec<super::NetworkAccessTraffic>> = mg::Nav::new(
        "traffic",
    );
}

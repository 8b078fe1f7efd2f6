// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.networkaccess.logs`, by its URL.
    ///
    /// For example `/networkAccess/logs`.
    LogsResource(mg::One<models::networkaccess::Logs>)
}

impl LogsResource {
    /// `…/connections`: many `microsoft.graph.networkaccess.connection`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All |
    /// | `GET …/{id}` | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All |
    #[inline]
    pub fn connections(
        &self,
    ) -> requests::networkaccess::connection::ConnectionCollection {
        mg::to(self, "connections")
    }

    /// `…/generativeAIInsights`: many `microsoft.graph.networkaccess.generativeAIInsight`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All |
    #[inline]
    pub fn generative_ai_insights(
        &self,
    ) -> requests::networkaccess::generative_ai_insight::GenerativeAiInsightCollection {
        mg::to(self, "generativeAIInsights")
    }

    /// `…/remoteNetworks`: many `microsoft.graph.networkaccess.remoteNetworkHealthEvent`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All |
    #[inline]
    pub fn remote_networks(
        &self,
    ) -> requests::networkaccess::remote_network_health_event::RemoteNetworkHealthEventCollection {
        mg::to(self, "remoteNetworks")
    }

    /// `…/traffic`: many `microsoft.graph.networkaccess.networkAccessTraffic`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All |
    /// | `GET …/{id}` | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess-Reports.Read.All**, NetworkAccess.ReadWrite.All |
    #[inline]
    pub fn traffic(
        &self,
    ) -> requests::networkaccess::network_access_traffic::NetworkAccessTrafficCollection {
        mg::to(self, "traffic")
    }
}

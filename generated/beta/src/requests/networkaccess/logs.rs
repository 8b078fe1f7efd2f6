// @generated
use crate::{mg, models, requests};

/// Requests on one [`Logs`](models::networkaccess::Logs): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.network_access().logs()`.
#[derive(Clone, Debug)]
pub struct LogsResource(mg::One<models::networkaccess::Logs>);

mg::builder! { LogsResource: mg::One<models::networkaccess::Logs> }

impl LogsResource {
    /// `…/connections`: many [`Connection`](models::networkaccess::Connection).
    ///
    /// Least privileged permission to read: `NetworkAccess-Reports.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn connections(
        &self,
    ) -> requests::networkaccess::connection::ConnectionCollection {
        mg::navigate(self, "connections")
    }

    /// `…/generativeAIInsights`: many
    /// [`GenerativeAiInsight`](models::networkaccess::GenerativeAiInsight).
    ///
    /// Least privileged permission to read: `NetworkAccess-Reports.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn generative_ai_insights(
        &self,
    ) -> requests::networkaccess::generative_ai_insight::GenerativeAiInsightCollection {
        mg::navigate(self, "generativeAIInsights")
    }

    /// `…/remoteNetworks`: many
    /// [`RemoteNetworkHealthEvent`](models::networkaccess::RemoteNetworkHealthEvent).
    ///
    /// Least privileged permission to read: `NetworkAccess-Reports.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn remote_networks(
        &self,
    ) -> requests::networkaccess::remote_network_health_event::RemoteNetworkHealthEventCollection {
        mg::navigate(self, "remoteNetworks")
    }

    /// `…/traffic`: many [`NetworkAccessTraffic`](models::networkaccess::NetworkAccessTraffic).
    ///
    /// Least privileged permission to read: `NetworkAccess-Reports.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn traffic(
        &self,
    ) -> requests::networkaccess::network_access_traffic::NetworkAccessTrafficCollection {
        mg::navigate(self, "traffic")
    }
}

// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.microsoftTunnelSite`, by its URL.
    ///
    /// For example `/deviceManagement/microsoftTunnelSites/{microsoftTunnelSite-id}`.
    MicrosoftTunnelSiteResource(mg::One<models::MicrosoftTunnelSite>)
}

impl MicrosoftTunnelSiteResource {
    /// `…/microsoftTunnelConfiguration`: `microsoftTunnelConfiguration`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn microsoft_tunnel_configuration(
        &self,
    ) -> requests::microsoft_tunnel_configuration::MicrosoftTunnelConfigurationResource {
        mg::to(self, "microsoftTunnelConfiguration")
    }

    /// `…/microsoftTunnelServers`: many `microsoftTunnelServer`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn microsoft_tunnel_servers(
        &self,
    ) -> requests::microsoft_tunnel_server::MicrosoftTunnelServerCollection {
        mg::to(self, "microsoftTunnelServers")
    }

    /// `POST …/requestUpgrade`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All** | **DeviceManagementConfiguration.Read.All** |
    #[inline]
    pub fn request_upgrade(&self) -> mg::Request<()> {
        mg::Path::action(self, "requestUpgrade")
    }
}

/// A collection of `microsoft.graph.microsoftTunnelSite`, by its URL.
///
/// For example `/deviceManagement/microsoftTunnelSites`.
pub type MicrosoftTunnelSiteCollection = mg::Many<
    models::MicrosoftTunnelSite,
    MicrosoftTunnelSiteResource,
>;

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
    /// [Get microsoftTunnelConfiguration](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelconfiguration-get?view=graph-rest-beta); 200.
    ///
    /// [Update microsoftTunnelConfiguration](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelconfiguration-update?view=graph-rest-beta); 200.
    ///
    /// [Delete microsoftTunnelConfiguration](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelconfiguration-delete?view=graph-rest-beta); 204.
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
    /// [List microsoftTunnelServers](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserver-list?view=graph-rest-beta); 200.
    ///
    /// [Get microsoftTunnelServer](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserver-get?view=graph-rest-beta); 200.
    ///
    /// [Create microsoftTunnelServer](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserver-create?view=graph-rest-beta); 201.
    ///
    /// [Update microsoftTunnelServer](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserver-update?view=graph-rest-beta); 200.
    ///
    /// [Delete microsoftTunnelServer](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserver-delete?view=graph-rest-beta); 204.
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

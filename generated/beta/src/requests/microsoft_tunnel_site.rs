// @generated
use crate::{mg, models, requests};

/// Requests on one [`MicrosoftTunnelSite`](models::MicrosoftTunnelSite): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.device_management().microsoft_tunnel_sites().id(id)`.
#[derive(Clone, Debug)]
pub struct MicrosoftTunnelSiteResource(mg::One<models::MicrosoftTunnelSite>);

mg::builder! { MicrosoftTunnelSiteResource: mg::One<models::MicrosoftTunnelSite> }

impl MicrosoftTunnelSiteResource {
    /// `…/microsoftTunnelConfiguration`:
    /// [`MicrosoftTunnelConfiguration`](models::MicrosoftTunnelConfiguration).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [get], [update],
    /// [delete].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelconfiguration-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelconfiguration-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelconfiguration-delete?view=graph-rest-beta
    #[inline]
    pub fn microsoft_tunnel_configuration(
        &self,
    ) -> requests::microsoft_tunnel_configuration::MicrosoftTunnelConfigurationResource {
        mg::navigate(self, "microsoftTunnelConfiguration")
    }

    /// `…/microsoftTunnelServers`: many [`MicrosoftTunnelServer`](models::MicrosoftTunnelServer).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserver-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserver-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserver-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserver-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserver-delete?view=graph-rest-beta
    #[inline]
    pub fn microsoft_tunnel_servers(
        &self,
    ) -> requests::microsoft_tunnel_server::MicrosoftTunnelServerCollection {
        mg::navigate(self, "microsoftTunnelServers")
    }

    /// `POST …/requestUpgrade`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: not known.
    #[inline]
    pub fn request_upgrade(&self) -> mg::Request<()> {
        self.raw().action("requestUpgrade")
    }
}

/// Requests on a collection of [`MicrosoftTunnelSite`](models::MicrosoftTunnelSite): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().microsoft_tunnel_sites()`.
pub type MicrosoftTunnelSiteCollection = mg::Many<
    models::MicrosoftTunnelSite,
    MicrosoftTunnelSiteResource,
>;

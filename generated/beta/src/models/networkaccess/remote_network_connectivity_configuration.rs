// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.remoteNetworkConnectivityConfiguration`][reference].
///
/// Requests: [`RemoteNetworkConnectivityConfigurationResource`], for example
/// `graph.network_access().connectivity().remote_networks().id(id).connectivity_configuration()`.
///
/// [`RemoteNetworkConnectivityConfigurationResource`]: crate::requests::networkaccess::remote_network_connectivity_configuration::RemoteNetworkConnectivityConfigurationResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-remotenetworkconnectivityconfiguration?view=graph-rest-beta
pub struct RemoteNetworkConnectivityConfiguration {
    /// `remoteNetworkId`: the key. Never null.
    pub remote_network_id: mg::Field<String>,
    /// `remoteNetworkName`. Never null.
    pub remote_network_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RemoteNetworkConnectivityConfiguration: "microsoft.graph.networkaccess.remoteNetworkConnectivityConfiguration", entity;
    remote_network_id: "remoteNetworkId" key required,
    remote_network_name: "remoteNetworkName" required,
}

impl RemoteNetworkConnectivityConfiguration {
    /// `links`: many [`ConnectivityConfigurationLink`](super::ConnectivityConfigurationLink).
    pub const LINKS: mg::Nav<
        RemoteNetworkConnectivityConfiguration,
        Vec<super::ConnectivityConfigurationLink>,
    > = mg::Nav::new("links");
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.remoteNetworkConnectivityConfiguration`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-remotenetworkconnectivityconfiguration?view=graph-rest-beta>
    RemoteNetworkConnectivityConfiguration "microsoft.graph.networkaccess.remoteNetworkConnectivityConfiguration" "entity";
    /// `remoteNetworkId`: String, key, not null
    remote_network_id "remoteNetworkId" "kr": String,
    /// `remoteNetworkName`: String, not null
    remote_network_name "remoteNetworkName" "r": String,
}

impl RemoteNetworkConnectivityConfiguration {
    /// `links`: many `microsoft.graph.networkaccess.connectivityConfigurationLink`, contained
    pub const LINKS: mg::Nav<
        RemoteNetworkConnectivityConfiguration,
        Vec<super::ConnectivityConfigurationLink>,
    > = mg::Nav::new("links");
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.connectivityConfigurationLink`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-connectivityconfigurationlink?view=graph-rest-beta>
    ConnectivityConfigurationLink "microsoft.graph.networkaccess.connectivityConfigurationLink" "entity" : crate::models::Entity;
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `localConfigurations`: Collection(microsoft.graph.networkaccess.localConnectivityConfiguration), items not null
    local_configurations "localConfigurations" "r": Vec<super::LocalConnectivityConfiguration>,
    /// `peerConfiguration`: microsoft.graph.networkaccess.peerConnectivityConfiguration, not null
    peer_configuration "peerConfiguration" "r": mg::Boxed<super::PeerConnectivityConfiguration>,
}

mg::derived_from! { ConnectivityConfigurationLink: crate::models::Entity }

// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.connectivityConfigurationLink`][reference], derived
/// from [`Entity`](crate::models::Entity).
///
/// Requests: [`ConnectivityConfigurationLinkCollection`], for example:
///
/// ```ignore
/// graph
///     .network_access()
///     .connectivity()
///     .remote_networks()
///     .id(id)
///     .connectivity_configuration()
///     .links()
/// ```
///
/// [`ConnectivityConfigurationLinkCollection`]: crate::requests::networkaccess::connectivity_configuration_link::ConnectivityConfigurationLinkCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-connectivityconfigurationlink?view=graph-rest-beta
pub struct ConnectivityConfigurationLink {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `localConfigurations`.
    pub local_configurations: mg::Field<Vec<super::LocalConnectivityConfiguration>>,
    /// `peerConfiguration`. Never null.
    pub peer_configuration: mg::Field<mg::Boxed<super::PeerConnectivityConfiguration>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConnectivityConfigurationLink: "microsoft.graph.networkaccess.connectivityConfigurationLink", entity, base crate::models::Entity;
    display_name: "displayName" required,
    id: "id" key required,
    local_configurations: "localConfigurations" required,
    peer_configuration: "peerConfiguration" required,
}

mg::derived_from! { ConnectivityConfigurationLink: crate::models::Entity }

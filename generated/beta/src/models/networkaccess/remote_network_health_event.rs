// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.networkaccess.remoteNetworkHealthEvent`][reference],
/// derived from [`Entity`](crate::models::Entity).
///
/// Requests: [`RemoteNetworkHealthEventCollection`], for example
/// `graph.network_access().logs().remote_networks()`.
///
/// [`RemoteNetworkHealthEventCollection`]: crate::requests::networkaccess::remote_network_health_event::RemoteNetworkHealthEventCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-remotenetworkhealthevent?view=graph-rest-beta
pub struct RemoteNetworkHealthEvent {
    /// `bgpRoutesAdvertisedCount`.
    pub bgp_routes_advertised_count: mg::Field<i32>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `destinationIp`.
    pub destination_ip: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `receivedBytes`.
    pub received_bytes: mg::Field<i64>,
    /// `remoteNetworkId`. Never null.
    pub remote_network_id: mg::Field<String>,
    /// `sentBytes`.
    pub sent_bytes: mg::Field<i64>,
    /// `sourceIp`.
    pub source_ip: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::RemoteNetworkStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RemoteNetworkHealthEvent: "microsoft.graph.networkaccess.remoteNetworkHealthEvent", entity abstract, base crate::models::Entity;
    bgp_routes_advertised_count: "bgpRoutesAdvertisedCount",
    created_date_time: "createdDateTime" required,
    description: "description",
    destination_ip: "destinationIp",
    id: "id" key required,
    received_bytes: "receivedBytes",
    remote_network_id: "remoteNetworkId" required,
    sent_bytes: "sentBytes",
    source_ip: "sourceIp",
    status: "status" required,
}

mg::derived_from! { RemoteNetworkHealthEvent: crate::models::Entity }

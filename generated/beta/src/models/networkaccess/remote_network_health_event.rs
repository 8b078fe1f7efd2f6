// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.remoteNetworkHealthEvent`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-remotenetworkhealthevent?view=graph-rest-beta>
    RemoteNetworkHealthEvent "microsoft.graph.networkaccess.remoteNetworkHealthEvent" "entity abstract" : crate::models::Entity;
    /// `bgpRoutesAdvertisedCount`: Int32
    bgp_routes_advertised_count "bgpRoutesAdvertisedCount": i32,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `destinationIp`: String
    destination_ip "destinationIp": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `receivedBytes`: Int64
    received_bytes "receivedBytes": i64,
    /// `remoteNetworkId`: String, not null
    remote_network_id "remoteNetworkId" "r": String,
    /// `sentBytes`: Int64
    sent_bytes "sentBytes": i64,
    /// `sourceIp`: String
    source_ip "sourceIp": String,
    /// `status`: microsoft.graph.networkaccess.remoteNetworkStatus, not null
    status "status" "r": mg::Open<super::RemoteNetworkStatus>,
}

mg::derived_from! { RemoteNetworkHealthEvent: crate::models::Entity }

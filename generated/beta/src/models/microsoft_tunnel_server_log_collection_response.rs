// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.microsoftTunnelServerLogCollectionResponse`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-mstunnel-microsofttunnelserverlogcollectionresponse?view=graph-rest-beta>
    MicrosoftTunnelServerLogCollectionResponse "microsoft.graph.microsoftTunnelServerLogCollectionResponse" "entity" : super::Entity;
    /// `endDateTime`: DateTimeOffset, not null
    end_date_time "endDateTime" "r": mg::DateTimeOffset,
    /// `expiryDateTime`: DateTimeOffset, not null
    expiry_date_time "expiryDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `requestDateTime`: DateTimeOffset, not null
    request_date_time "requestDateTime" "r": mg::DateTimeOffset,
    /// `serverId`: String
    server_id "serverId": String,
    /// `sizeInBytes`: Int64, not null
    size_in_bytes "sizeInBytes" "r": i64,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
    /// `status`: microsoftTunnelLogCollectionStatus, not null
    status "status" "r": mg::Open<super::MicrosoftTunnelLogCollectionStatus>,
}

mg::derived_from! { MicrosoftTunnelServerLogCollectionResponse: super::Entity }

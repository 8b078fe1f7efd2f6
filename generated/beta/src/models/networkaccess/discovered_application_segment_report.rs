// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.discoveredApplicationSegmentReport`, a complex type.
    DiscoveredApplicationSegmentReport "microsoft.graph.networkaccess.discoveredApplicationSegmentReport" "complex";
    /// `accessType`: microsoft.graph.networkaccess.accessType
    access_type "accessType": mg::Open<super::AccessType>,
    /// `deviceCount`: Int32, not null
    device_count "deviceCount" "r": i32,
    /// `discoveredApplicationSegmentId`: String, not null
    discovered_application_segment_id "discoveredApplicationSegmentId" "r": String,
    /// `firstAccessDateTime`: DateTimeOffset, not null
    first_access_date_time "firstAccessDateTime" "r": mg::DateTimeOffset,
    /// `fqdn`: String
    fqdn "fqdn": String,
    /// `ip`: String
    ip "ip": String,
    /// `lastAccessDateTime`: DateTimeOffset, not null
    last_access_date_time "lastAccessDateTime" "r": mg::DateTimeOffset,
    /// `port`: Int32, not null
    port "port" "r": i32,
    /// `totalBytesReceived`: Int64, not null
    total_bytes_received "totalBytesReceived" "r": i64,
    /// `totalBytesSent`: Int64, not null
    total_bytes_sent "totalBytesSent" "r": i64,
    /// `transactionCount`: Int32, not null
    transaction_count "transactionCount" "r": i32,
    /// `transportProtocol`: microsoft.graph.networkaccess.networkingProtocol, not null
    transport_protocol "transportProtocol" "r": mg::Open<super::NetworkingProtocol>,
    /// `userCount`: Int32, not null
    user_count "userCount" "r": i32,
}

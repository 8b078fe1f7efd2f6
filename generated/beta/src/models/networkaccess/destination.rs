// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.destination`, a complex type.
    Destination "microsoft.graph.networkaccess.destination" "complex";
    /// `deviceCount`: Int32, not null
    device_count "deviceCount" "r": i32,
    /// `firstAccessDateTime`: DateTimeOffset, not null
    first_access_date_time "firstAccessDateTime" "r": mg::DateTimeOffset,
    /// `fqdn`: String
    fqdn "fqdn": String,
    /// `ip`: String, not null
    ip "ip" "r": String,
    /// `lastAccessDateTime`: DateTimeOffset, not null
    last_access_date_time "lastAccessDateTime" "r": mg::DateTimeOffset,
    /// `networkingProtocol`: microsoft.graph.networkaccess.networkingProtocol, not null
    networking_protocol "networkingProtocol" "r": mg::Open<super::NetworkingProtocol>,
    /// `port`: Int32, not null
    port "port" "r": i32,
    /// `threatCount`: Int32, not null
    threat_count "threatCount" "r": i32,
    /// `totalBytesReceived`: Int64, not null
    total_bytes_received "totalBytesReceived" "r": i64,
    /// `totalBytesSent`: Int64, not null
    total_bytes_sent "totalBytesSent" "r": i64,
    /// `trafficType`: microsoft.graph.networkaccess.trafficType, not null
    traffic_type "trafficType" "r": mg::Open<super::TrafficType>,
    /// `transactionCount`: Int32, not null
    transaction_count "transactionCount" "r": i32,
    /// `userCount`: Int32, not null
    user_count "userCount" "r": i32,
}

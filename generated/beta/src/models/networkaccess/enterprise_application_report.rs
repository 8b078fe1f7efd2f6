// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.enterpriseApplicationReport`, a complex type.
    EnterpriseApplicationReport "microsoft.graph.networkaccess.enterpriseApplicationReport" "complex";
    /// `accessType`: microsoft.graph.networkaccess.accessType
    access_type "accessType": mg::Open<super::AccessType>,
    /// `applicationId`: String, not null
    application_id "applicationId" "r": String,
    /// `deviceCount`: Int32, not null
    device_count "deviceCount" "r": i32,
    /// `firstAccessDateTime`: DateTimeOffset, not null
    first_access_date_time "firstAccessDateTime" "r": mg::DateTimeOffset,
    /// `lastAccessDateTime`: DateTimeOffset, not null
    last_access_date_time "lastAccessDateTime" "r": mg::DateTimeOffset,
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

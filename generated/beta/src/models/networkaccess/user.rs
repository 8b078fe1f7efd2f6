// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.user`, a complex type.
    User "microsoft.graph.networkaccess.user" "complex";
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
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
    /// `transactionCount`: Int64, not null
    transaction_count "transactionCount" "r": i64,
    /// `userId`: String, not null
    user_id "userId" "r": String,
    /// `userPrincipalName`: String, not null
    user_principal_name "userPrincipalName" "r": String,
    /// `userType`: microsoft.graph.networkaccess.userType, not null
    user_type "userType" "r": mg::Open<super::UserType>,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.aiAgent`, a complex type.
    #[deprecated(note = "deprecated since 2025-10-20, to be removed on 2026-01-01 (revision 2025-06/PrivatePreview:NetworkAccess)")]
    AiAgent "microsoft.graph.networkaccess.aiAgent" "complex";
    /// `firstAccessDateTime`: DateTimeOffset
    first_access_date_time "firstAccessDateTime": mg::DateTimeOffset,
    /// `id`: String
    id "id": String,
    /// `lastAccessDateTime`: DateTimeOffset
    last_access_date_time "lastAccessDateTime": mg::DateTimeOffset,
    /// `name`: String
    name "name": String,
    /// `totalBytesReceived`: Int64
    total_bytes_received "totalBytesReceived": i64,
    /// `totalBytesSent`: Int64
    total_bytes_sent "totalBytesSent": i64,
    /// `trafficType`: microsoft.graph.networkaccess.trafficType
    traffic_type "trafficType": mg::Open<super::TrafficType>,
    /// `transactionCount`: Int64
    transaction_count "transactionCount": i64,
}

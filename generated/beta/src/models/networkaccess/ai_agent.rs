// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.aiAgent`.
#[deprecated(
    note = "deprecated since 2025-10-20, to be removed on 2026-01-01 (revision 2025-06/PrivatePreview:NetworkAccess)"
)]
pub struct AiAgent {
    /// `firstAccessDateTime`.
    pub first_access_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `lastAccessDateTime`.
    pub last_access_date_time: mg::Field<mg::DateTimeOffset>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `totalBytesReceived`.
    pub total_bytes_received: mg::Field<i64>,
    /// `totalBytesSent`.
    pub total_bytes_sent: mg::Field<i64>,
    /// `trafficType`.
    pub traffic_type: mg::Field<mg::Open<super::TrafficType>>,
    /// `transactionCount`.
    pub transaction_count: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AiAgent: "microsoft.graph.networkaccess.aiAgent", complex;
    first_access_date_time: "firstAccessDateTime",
    id: "id",
    last_access_date_time: "lastAccessDateTime",
    name: "name",
    total_bytes_received: "totalBytesReceived",
    total_bytes_sent: "totalBytesSent",
    traffic_type: "trafficType",
    transaction_count: "transactionCount",
}

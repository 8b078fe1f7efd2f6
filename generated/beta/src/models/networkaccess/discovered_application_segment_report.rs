// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.discoveredApplicationSegmentReport`.
pub struct DiscoveredApplicationSegmentReport {
    /// `accessType`.
    pub access_type: mg::Field<mg::Open<super::AccessType>>,
    /// `deviceCount`. Never null.
    pub device_count: mg::Field<i32>,
    /// `discoveredApplicationSegmentId`. Never null.
    pub discovered_application_segment_id: mg::Field<String>,
    /// `firstAccessDateTime`. Never null.
    pub first_access_date_time: mg::Field<mg::DateTimeOffset>,
    /// `fqdn`.
    pub fqdn: mg::Field<String>,
    /// `ip`.
    pub ip: mg::Field<String>,
    /// `lastAccessDateTime`. Never null.
    pub last_access_date_time: mg::Field<mg::DateTimeOffset>,
    /// `port`. Never null.
    pub port: mg::Field<i32>,
    /// `totalBytesReceived`. Never null.
    pub total_bytes_received: mg::Field<i64>,
    /// `totalBytesSent`. Never null.
    pub total_bytes_sent: mg::Field<i64>,
    /// `transactionCount`. Never null.
    pub transaction_count: mg::Field<i32>,
    /// `transportProtocol`. Never null.
    pub transport_protocol: mg::Field<mg::Open<super::NetworkingProtocol>>,
    /// `userCount`. Never null.
    pub user_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DiscoveredApplicationSegmentReport: "microsoft.graph.networkaccess.discoveredApplicationSegmentReport", complex;
    access_type: "accessType",
    device_count: "deviceCount" required,
    discovered_application_segment_id: "discoveredApplicationSegmentId" required,
    first_access_date_time: "firstAccessDateTime" required,
    fqdn: "fqdn",
    ip: "ip",
    last_access_date_time: "lastAccessDateTime" required,
    port: "port" required,
    total_bytes_received: "totalBytesReceived" required,
    total_bytes_sent: "totalBytesSent" required,
    transaction_count: "transactionCount" required,
    transport_protocol: "transportProtocol" required,
    user_count: "userCount" required,
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.destination`.
pub struct Destination {
    /// `deviceCount`. Never null.
    pub device_count: mg::Field<i32>,
    /// `firstAccessDateTime`. Never null.
    pub first_access_date_time: mg::Field<mg::DateTimeOffset>,
    /// `fqdn`.
    pub fqdn: mg::Field<String>,
    /// `ip`. Never null.
    pub ip: mg::Field<String>,
    /// `lastAccessDateTime`. Never null.
    pub last_access_date_time: mg::Field<mg::DateTimeOffset>,
    /// `networkingProtocol`. Never null.
    pub networking_protocol: mg::Field<mg::Open<super::NetworkingProtocol>>,
    /// `port`. Never null.
    pub port: mg::Field<i32>,
    /// `threatCount`. Never null.
    pub threat_count: mg::Field<i32>,
    /// `totalBytesReceived`. Never null.
    pub total_bytes_received: mg::Field<i64>,
    /// `totalBytesSent`. Never null.
    pub total_bytes_sent: mg::Field<i64>,
    /// `trafficType`. Never null.
    pub traffic_type: mg::Field<mg::Open<super::TrafficType>>,
    /// `transactionCount`. Never null.
    pub transaction_count: mg::Field<i32>,
    /// `userCount`. Never null.
    pub user_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Destination: "microsoft.graph.networkaccess.destination", complex;
    device_count: "deviceCount" required,
    first_access_date_time: "firstAccessDateTime" required,
    fqdn: "fqdn",
    ip: "ip" required,
    last_access_date_time: "lastAccessDateTime" required,
    networking_protocol: "networkingProtocol" required,
    port: "port" required,
    threat_count: "threatCount" required,
    total_bytes_received: "totalBytesReceived" required,
    total_bytes_sent: "totalBytesSent" required,
    traffic_type: "trafficType" required,
    transaction_count: "transactionCount" required,
    user_count: "userCount" required,
}

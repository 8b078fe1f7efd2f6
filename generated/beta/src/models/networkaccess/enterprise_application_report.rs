// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.enterpriseApplicationReport`.
pub struct EnterpriseApplicationReport {
    /// `accessType`.
    pub access_type: mg::Field<mg::Open<super::AccessType>>,
    /// `applicationId`. Never null.
    pub application_id: mg::Field<String>,
    /// `deviceCount`. Never null.
    pub device_count: mg::Field<i32>,
    /// `firstAccessDateTime`. Never null.
    pub first_access_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastAccessDateTime`. Never null.
    pub last_access_date_time: mg::Field<mg::DateTimeOffset>,
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
    EnterpriseApplicationReport: "microsoft.graph.networkaccess.enterpriseApplicationReport", complex;
    access_type: "accessType",
    application_id: "applicationId" required,
    device_count: "deviceCount" required,
    first_access_date_time: "firstAccessDateTime" required,
    last_access_date_time: "lastAccessDateTime" required,
    total_bytes_received: "totalBytesReceived" required,
    total_bytes_sent: "totalBytesSent" required,
    traffic_type: "trafficType" required,
    transaction_count: "transactionCount" required,
    user_count: "userCount" required,
}

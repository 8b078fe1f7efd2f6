// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.user`.
pub struct User {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
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
    pub transaction_count: mg::Field<i64>,
    /// `userId`. Never null.
    pub user_id: mg::Field<String>,
    /// `userPrincipalName`. Never null.
    pub user_principal_name: mg::Field<String>,
    /// `userType`. Never null.
    pub user_type: mg::Field<mg::Open<super::UserType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    User: "microsoft.graph.networkaccess.user", complex;
    display_name: "displayName" required,
    first_access_date_time: "firstAccessDateTime" required,
    last_access_date_time: "lastAccessDateTime" required,
    total_bytes_received: "totalBytesReceived" required,
    total_bytes_sent: "totalBytesSent" required,
    traffic_type: "trafficType" required,
    transaction_count: "transactionCount" required,
    user_id: "userId" required,
    user_principal_name: "userPrincipalName" required,
    user_type: "userType" required,
}

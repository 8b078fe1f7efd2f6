// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.cloudApplicationReport`.
pub struct CloudApplicationReport {
    /// `categories`.
    pub categories: mg::Field<Vec<String>>,
    /// `cloudApplicationCatalogId`.
    pub cloud_application_catalog_id: mg::Field<String>,
    /// `complianceScore`.
    pub compliance_score: mg::Field<i32>,
    /// `deviceCount`. Never null.
    pub device_count: mg::Field<i32>,
    /// `firstAccessDateTime`. Never null.
    pub first_access_date_time: mg::Field<mg::DateTimeOffset>,
    /// `generalScore`.
    pub general_score: mg::Field<i32>,
    /// `lastAccessDateTime`. Never null.
    pub last_access_date_time: mg::Field<mg::DateTimeOffset>,
    /// `legalScore`.
    pub legal_score: mg::Field<i32>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `riskScore`.
    pub risk_score: mg::Field<i32>,
    /// `securityScore`.
    pub security_score: mg::Field<i32>,
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
    CloudApplicationReport: "microsoft.graph.networkaccess.cloudApplicationReport", complex;
    categories: "categories",
    cloud_application_catalog_id: "cloudApplicationCatalogId",
    compliance_score: "complianceScore",
    device_count: "deviceCount" required,
    first_access_date_time: "firstAccessDateTime" required,
    general_score: "generalScore",
    last_access_date_time: "lastAccessDateTime" required,
    legal_score: "legalScore",
    name: "name",
    risk_score: "riskScore",
    security_score: "securityScore",
    total_bytes_received: "totalBytesReceived" required,
    total_bytes_sent: "totalBytesSent" required,
    traffic_type: "trafficType" required,
    transaction_count: "transactionCount" required,
    user_count: "userCount" required,
}

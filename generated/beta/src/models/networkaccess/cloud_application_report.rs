// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.cloudApplicationReport`, a complex type.
    CloudApplicationReport "microsoft.graph.networkaccess.cloudApplicationReport" "complex";
    /// `categories`: Collection(String)
    categories "categories": Vec<String>,
    /// `cloudApplicationCatalogId`: String
    cloud_application_catalog_id "cloudApplicationCatalogId": String,
    /// `complianceScore`: Int32
    compliance_score "complianceScore": i32,
    /// `deviceCount`: Int32, not null
    device_count "deviceCount" "r": i32,
    /// `firstAccessDateTime`: DateTimeOffset, not null
    first_access_date_time "firstAccessDateTime" "r": mg::DateTimeOffset,
    /// `generalScore`: Int32
    general_score "generalScore": i32,
    /// `lastAccessDateTime`: DateTimeOffset, not null
    last_access_date_time "lastAccessDateTime" "r": mg::DateTimeOffset,
    /// `legalScore`: Int32
    legal_score "legalScore": i32,
    /// `name`: String
    name "name": String,
    /// `riskScore`: Int32
    risk_score "riskScore": i32,
    /// `securityScore`: Int32
    security_score "securityScore": i32,
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

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcAgentStatusDetail`, a complex type.
    CloudPcAgentStatusDetail "microsoft.graph.cloudPcAgentStatusDetail" "complex";
    /// `agentVersionNumber`: String
    agent_version_number "agentVersionNumber": String,
    /// `cloudPcId`: String
    cloud_pc_id "cloudPcId": String,
    /// `diagnosticResultMessage`: String
    diagnostic_result_message "diagnosticResultMessage": String,
    /// `diagnosticResultType`: cloudPcAgentDiagnosticResultType, not null
    diagnostic_result_type "diagnosticResultType" "r": mg::Open<super::CloudPcAgentDiagnosticResultType>,
    /// `healthCheckSummary`: cloudPcAgentHealthCheckSummary
    health_check_summary "healthCheckSummary": mg::Boxed<super::CloudPcAgentHealthCheckSummary>,
    /// `healthStatus`: cloudPcAgentHealthStatus, not null
    health_status "healthStatus" "r": mg::Open<super::CloudPcAgentHealthStatus>,
    /// `lastHealthStatusCheckedDateTime`: DateTimeOffset
    last_health_status_checked_date_time "lastHealthStatusCheckedDateTime": mg::DateTimeOffset,
    /// `managedDeviceName`: String
    managed_device_name "managedDeviceName": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcAgentStatusDetail`.
pub struct CloudPcAgentStatusDetail {
    /// `agentVersionNumber`.
    pub agent_version_number: mg::Field<String>,
    /// `cloudPcId`.
    pub cloud_pc_id: mg::Field<String>,
    /// `diagnosticResultMessage`.
    pub diagnostic_result_message: mg::Field<String>,
    /// `diagnosticResultType`. Never null.
    pub diagnostic_result_type: mg::Field<
        mg::Open<super::CloudPcAgentDiagnosticResultType>,
    >,
    /// `healthCheckSummary`.
    pub health_check_summary: mg::Field<
        mg::Boxed<super::CloudPcAgentHealthCheckSummary>,
    >,
    /// `healthStatus`. Never null.
    pub health_status: mg::Field<mg::Open<super::CloudPcAgentHealthStatus>>,
    /// `lastHealthStatusCheckedDateTime`.
    pub last_health_status_checked_date_time: mg::Field<mg::DateTimeOffset>,
    /// `managedDeviceName`.
    pub managed_device_name: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcAgentStatusDetail: "microsoft.graph.cloudPcAgentStatusDetail", complex;
    agent_version_number: "agentVersionNumber",
    cloud_pc_id: "cloudPcId",
    diagnostic_result_message: "diagnosticResultMessage",
    diagnostic_result_type: "diagnosticResultType" required,
    health_check_summary: "healthCheckSummary",
    health_status: "healthStatus" required,
    last_health_status_checked_date_time: "lastHealthStatusCheckedDateTime",
    managed_device_name: "managedDeviceName",
    user_principal_name: "userPrincipalName",
}

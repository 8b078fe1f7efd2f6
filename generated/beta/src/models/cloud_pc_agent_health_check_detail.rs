// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcAgentHealthCheckDetail`, a complex type.
    CloudPcAgentHealthCheckDetail "microsoft.graph.cloudPcAgentHealthCheckDetail" "complex";
    /// `additionalDetails`: Collection(keyValuePair), items not null
    additional_details "additionalDetails" "r": Vec<super::KeyValuePair>,
    /// `errorMessage`: String
    error_message "errorMessage": String,
    /// `errorType`: cloudPcAgentHealthCheckErrorType, not null
    error_type "errorType" "r": mg::Open<super::CloudPcAgentHealthCheckErrorType>,
    /// `healthCheckName`: String, not null
    health_check_name "healthCheckName" "r": String,
    /// `healthCheckResultType`: cloudPcAgentHealthCheckResultType, not null
    health_check_result_type "healthCheckResultType" "r": mg::Open<super::CloudPcAgentHealthCheckResultType>,
    /// `lastHealthCheckDateTime`: DateTimeOffset
    last_health_check_date_time "lastHealthCheckDateTime": mg::DateTimeOffset,
}

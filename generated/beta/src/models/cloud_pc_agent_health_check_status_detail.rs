// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcAgentHealthCheckStatusDetail`, a complex type.
    CloudPcAgentHealthCheckStatusDetail "microsoft.graph.cloudPcAgentHealthCheckStatusDetail" "complex";
    /// `additionalHealthCheckMessage`: String, not null
    additional_health_check_message "additionalHealthCheckMessage" "r": String,
    /// `cloudPcId`: String
    cloud_pc_id "cloudPcId": String,
    /// `healthCheckState`: cloudPcAgentHealthCheckState, not null
    health_check_state "healthCheckState" "r": mg::Open<super::CloudPcAgentHealthCheckState>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
}

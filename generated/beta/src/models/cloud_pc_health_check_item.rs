// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcHealthCheckItem`, a complex type.
    CloudPcHealthCheckItem "microsoft.graph.cloudPcHealthCheckItem" "complex";
    /// `additionalDetails`: String
    additional_details "additionalDetails": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `lastHealthCheckDateTime`: DateTimeOffset
    last_health_check_date_time "lastHealthCheckDateTime": mg::DateTimeOffset,
    /// `result`: cloudPcConnectivityEventResult, not null
    result "result" "r": mg::Open<super::CloudPcConnectivityEventResult>,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcOnPremisesConnectionHealthCheck`, a complex type.
    CloudPcOnPremisesConnectionHealthCheck "microsoft.graph.cloudPcOnPremisesConnectionHealthCheck" "complex";
    /// `additionalDetail`: String
    additional_detail "additionalDetail": String,
    /// `additionalDetails`: String
    #[deprecated(note = "deprecated since 2023-10-11, to be removed on 2024-01-31 (revision 2023-10/additionalDetails)")]
    additional_details "additionalDetails" "d": String,
    /// `correlationId`: String
    correlation_id "correlationId": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `endDateTime`: DateTimeOffset, not null
    end_date_time "endDateTime" "r": mg::DateTimeOffset,
    /// `errorType`: cloudPcOnPremisesConnectionHealthCheckErrorType
    error_type "errorType": mg::Open<super::CloudPcOnPremisesConnectionHealthCheckErrorType>,
    /// `recommendedAction`: String
    recommended_action "recommendedAction": String,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
    /// `status`: cloudPcOnPremisesConnectionStatus, not null
    status "status" "r": mg::Open<super::CloudPcOnPremisesConnectionStatus>,
}

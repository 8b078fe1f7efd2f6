// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcExternalPartnerActionResult`, a complex type.
    CloudPcExternalPartnerActionResult "microsoft.graph.cloudPcExternalPartnerActionResult" "complex";
    /// `activityId`: String
    activity_id "activityId": String,
    /// `cloudPcId`: String
    cloud_pc_id "cloudPcId": String,
    /// `errorCode`: cloudPcExternalPartnerActionErrorCode, not null
    error_code "errorCode" "r": mg::Open<super::CloudPcExternalPartnerActionErrorCode>,
    /// `errorMessage`: String
    error_message "errorMessage": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `state`: cloudPcExternalPartnerActionStatus, not null
    state "state" "r": mg::Open<super::CloudPcExternalPartnerActionStatus>,
}

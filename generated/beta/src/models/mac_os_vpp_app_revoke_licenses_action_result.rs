// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOsVppAppRevokeLicensesActionResult`, a complex type.
    MacOsVppAppRevokeLicensesActionResult "microsoft.graph.macOsVppAppRevokeLicensesActionResult" "complex";
    /// `actionFailureReason`: vppTokenActionFailureReason, not null
    action_failure_reason "actionFailureReason" "r": mg::Open<super::VppTokenActionFailureReason>,
    /// `actionName`: String
    action_name "actionName": String,
    /// `actionState`: actionState, not null
    action_state "actionState" "r": mg::Open<super::ActionState>,
    /// `failedLicensesCount`: Int32, not null
    failed_licenses_count "failedLicensesCount" "r": i32,
    /// `lastUpdatedDateTime`: DateTimeOffset, not null
    last_updated_date_time "lastUpdatedDateTime" "r": mg::DateTimeOffset,
    /// `managedDeviceId`: String
    managed_device_id "managedDeviceId": String,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
    /// `totalLicensesCount`: Int32, not null
    total_licenses_count "totalLicensesCount" "r": i32,
    /// `userId`: String
    user_id "userId": String,
}

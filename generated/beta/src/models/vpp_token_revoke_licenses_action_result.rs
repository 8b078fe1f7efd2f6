// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.vppTokenRevokeLicensesActionResult`, a complex type derived from `microsoft.graph.vppTokenActionResult`.
    VppTokenRevokeLicensesActionResult "microsoft.graph.vppTokenRevokeLicensesActionResult" "complex" : super::VppTokenActionResult;
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
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
    /// `totalLicensesCount`: Int32, not null
    total_licenses_count "totalLicensesCount" "r": i32,
}

mg::derived_from! { VppTokenRevokeLicensesActionResult: super::VppTokenActionResult }

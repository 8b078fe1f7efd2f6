// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.resetPasscodeActionResult`, a complex type derived from `microsoft.graph.deviceActionResult`.
    ResetPasscodeActionResult "microsoft.graph.resetPasscodeActionResult" "complex" : super::DeviceActionResult;
    /// `actionName`: String
    action_name "actionName": String,
    /// `actionState`: actionState, not null
    action_state "actionState" "r": mg::Open<super::ActionState>,
    /// `errorCode`: Int32, not null
    error_code "errorCode" "r": i32,
    /// `lastUpdatedDateTime`: DateTimeOffset, not null
    last_updated_date_time "lastUpdatedDateTime" "r": mg::DateTimeOffset,
    /// `passcode`: String, masked in Debug
    passcode "passcode" "s": String,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { ResetPasscodeActionResult: super::DeviceActionResult }

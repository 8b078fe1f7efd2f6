// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.remoteLockActionResult`, a complex type derived from `microsoft.graph.deviceActionResult`.
    RemoteLockActionResult "microsoft.graph.remoteLockActionResult" "complex" : super::DeviceActionResult;
    /// `actionName`: String
    action_name "actionName": String,
    /// `actionState`: actionState, not null
    action_state "actionState" "r": mg::Open<super::ActionState>,
    /// `lastUpdatedDateTime`: DateTimeOffset, not null
    last_updated_date_time "lastUpdatedDateTime" "r": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
    /// `unlockPin`: String, masked in Debug
    unlock_pin "unlockPin" "s": String,
}

mg::derived_from! { RemoteLockActionResult: super::DeviceActionResult }

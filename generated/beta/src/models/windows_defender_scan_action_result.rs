// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsDefenderScanActionResult`, a complex type derived from `microsoft.graph.deviceActionResult`.
    WindowsDefenderScanActionResult "microsoft.graph.windowsDefenderScanActionResult" "complex" : super::DeviceActionResult;
    /// `actionName`: String
    action_name "actionName": String,
    /// `actionState`: actionState, not null
    action_state "actionState" "r": mg::Open<super::ActionState>,
    /// `lastUpdatedDateTime`: DateTimeOffset, not null
    last_updated_date_time "lastUpdatedDateTime" "r": mg::DateTimeOffset,
    /// `scanType`: String
    scan_type "scanType": String,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { WindowsDefenderScanActionResult: super::DeviceActionResult }

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.activateDeviceEsimActionResult`, a complex type derived from `microsoft.graph.deviceActionResult`.
    ActivateDeviceEsimActionResult "microsoft.graph.activateDeviceEsimActionResult" "complex" : super::DeviceActionResult;
    /// `actionName`: String
    action_name "actionName": String,
    /// `actionState`: actionState, not null
    action_state "actionState" "r": mg::Open<super::ActionState>,
    /// `carrierUrl`: String
    carrier_url "carrierUrl": String,
    /// `lastUpdatedDateTime`: DateTimeOffset, not null
    last_updated_date_time "lastUpdatedDateTime" "r": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { ActivateDeviceEsimActionResult: super::DeviceActionResult }

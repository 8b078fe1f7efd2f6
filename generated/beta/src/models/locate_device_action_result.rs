// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.locateDeviceActionResult`, a complex type derived from `microsoft.graph.deviceActionResult`.
    LocateDeviceActionResult "microsoft.graph.locateDeviceActionResult" "complex" : super::DeviceActionResult;
    /// `actionName`: String
    action_name "actionName": String,
    /// `actionState`: actionState, not null
    action_state "actionState" "r": mg::Open<super::ActionState>,
    /// `deviceLocation`: deviceGeoLocation
    device_location "deviceLocation": mg::Boxed<super::DeviceGeoLocation>,
    /// `lastUpdatedDateTime`: DateTimeOffset, not null
    last_updated_date_time "lastUpdatedDateTime" "r": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { LocateDeviceActionResult: super::DeviceActionResult }

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.changeAssignmentsActionResult`, a complex type derived from `microsoft.graph.deviceActionResult`.
    ChangeAssignmentsActionResult "microsoft.graph.changeAssignmentsActionResult" "complex" : super::DeviceActionResult;
    /// `actionName`: String
    action_name "actionName": String,
    /// `actionState`: actionState, not null
    action_state "actionState" "r": mg::Open<super::ActionState>,
    /// `deviceAssignmentItems`: Collection(deviceAssignmentItem)
    device_assignment_items "deviceAssignmentItems": Vec<super::DeviceAssignmentItem>,
    /// `lastUpdatedDateTime`: DateTimeOffset, not null
    last_updated_date_time "lastUpdatedDateTime" "r": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { ChangeAssignmentsActionResult: super::DeviceActionResult }

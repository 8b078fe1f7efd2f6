// @generated
use crate::mg;

/// Complex type `microsoft.graph.changeAssignmentsActionResult`, derived from
/// [`DeviceActionResult`](super::DeviceActionResult).
pub struct ChangeAssignmentsActionResult {
    /// `actionName`.
    pub action_name: mg::Field<String>,
    /// `actionState`. Never null.
    pub action_state: mg::Field<mg::Open<super::ActionState>>,
    /// `deviceAssignmentItems`.
    pub device_assignment_items: mg::Field<Vec<super::DeviceAssignmentItem>>,
    /// `lastUpdatedDateTime`. Never null.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Never null.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChangeAssignmentsActionResult: "microsoft.graph.changeAssignmentsActionResult", complex, base super::DeviceActionResult;
    action_name: "actionName",
    action_state: "actionState" required,
    device_assignment_items: "deviceAssignmentItems",
    last_updated_date_time: "lastUpdatedDateTime" required,
    start_date_time: "startDateTime" required,
}

mg::derived_from! { ChangeAssignmentsActionResult: super::DeviceActionResult }

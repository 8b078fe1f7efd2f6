// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.calendarSharingMessageAction`, a complex type.
    CalendarSharingMessageAction "microsoft.graph.calendarSharingMessageAction" "complex";
    /// `action`: calendarSharingAction
    action "action": mg::Open<super::CalendarSharingAction>,
    /// `actionType`: calendarSharingActionType
    action_type "actionType": mg::Open<super::CalendarSharingActionType>,
    /// `importance`: calendarSharingActionImportance
    importance "importance": mg::Open<super::CalendarSharingActionImportance>,
}

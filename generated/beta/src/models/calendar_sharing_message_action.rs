// @generated
use crate::mg;

/// Complex type `microsoft.graph.calendarSharingMessageAction`.
pub struct CalendarSharingMessageAction {
    /// `action`.
    pub action: mg::Field<mg::Open<super::CalendarSharingAction>>,
    /// `actionType`.
    pub action_type: mg::Field<mg::Open<super::CalendarSharingActionType>>,
    /// `importance`.
    pub importance: mg::Field<mg::Open<super::CalendarSharingActionImportance>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CalendarSharingMessageAction: "microsoft.graph.calendarSharingMessageAction", complex;
    action: "action",
    action_type: "actionType",
    importance: "importance",
}

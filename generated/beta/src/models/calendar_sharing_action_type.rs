// @generated
use crate::mg;

/// Enumeration `microsoft.graph.calendarSharingActionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CalendarSharingActionType {
    /// `accept` (0)
    Accept,
}

mg::enumeration! {
    CalendarSharingActionType: "microsoft.graph.calendarSharingActionType";
    Accept: "accept" = 0,
}

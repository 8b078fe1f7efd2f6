// @generated
use crate::mg;

/// Enumeration `microsoft.graph.calendarSharingAction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CalendarSharingAction {
    /// `accept` (0)
    Accept,
    /// `acceptAndViewCalendar` (1)
    AcceptAndViewCalendar,
    /// `viewCalendar` (2)
    ViewCalendar,
    /// `addThisCalendar` (3)
    AddThisCalendar,
}

mg::enumeration! {
    CalendarSharingAction: "microsoft.graph.calendarSharingAction";
    Accept: "accept" = 0,
    AcceptAndViewCalendar: "acceptAndViewCalendar" = 1,
    ViewCalendar: "viewCalendar" = 2,
    AddThisCalendar: "addThisCalendar" = 3,
}

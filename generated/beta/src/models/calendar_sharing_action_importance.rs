// @generated
use crate::mg;

/// Enumeration `microsoft.graph.calendarSharingActionImportance`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CalendarSharingActionImportance {
    /// `primary` (0)
    Primary,
    /// `secondary` (1)
    Secondary,
}

mg::enumeration! {
    CalendarSharingActionImportance: "microsoft.graph.calendarSharingActionImportance";
    Primary: "primary" = 0,
    Secondary: "secondary" = 1,
}

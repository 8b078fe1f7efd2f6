// @generated
use crate::mg;

/// Enumeration `microsoft.graph.calendarRoleType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CalendarRoleType {
    /// `none` (0)
    None,
    /// `freeBusyRead` (1)
    FreeBusyRead,
    /// `limitedRead` (2)
    LimitedRead,
    /// `read` (3)
    Read,
    /// `write` (4)
    Write,
    /// `delegateWithoutPrivateEventAccess` (5)
    DelegateWithoutPrivateEventAccess,
    /// `delegateWithPrivateEventAccess` (6)
    DelegateWithPrivateEventAccess,
    /// `custom` (7)
    Custom,
}

mg::enumeration! {
    CalendarRoleType: "microsoft.graph.calendarRoleType";
    None: "none" = 0,
    FreeBusyRead: "freeBusyRead" = 1,
    LimitedRead: "limitedRead" = 2,
    Read: "read" = 3,
    Write: "write" = 4,
    DelegateWithoutPrivateEventAccess: "delegateWithoutPrivateEventAccess" = 5,
    DelegateWithPrivateEventAccess: "delegateWithPrivateEventAccess" = 6,
    Custom: "custom" = 7,
}

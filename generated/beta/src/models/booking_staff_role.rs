// @generated
use crate::mg;

/// Enumeration `microsoft.graph.bookingStaffRole`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BookingStaffRole {
    /// `guest` (0)
    Guest,
    /// `administrator` (1)
    Administrator,
    /// `viewer` (2)
    Viewer,
    /// `externalGuest` (3)
    ExternalGuest,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
    /// `scheduler` (5)
    Scheduler,
    /// `teamMember` (6)
    TeamMember,
}

mg::enumeration! {
    BookingStaffRole: "microsoft.graph.bookingStaffRole";
    Guest: "guest" = 0,
    Administrator: "administrator" = 1,
    Viewer: "viewer" = 2,
    ExternalGuest: "externalGuest" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
    Scheduler: "scheduler" = 5,
    TeamMember: "teamMember" = 6,
}

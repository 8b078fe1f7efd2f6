// @generated
use crate::mg;

/// Enumeration `microsoft.graph.bookingStaffMembershipStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BookingStaffMembershipStatus {
    /// `active` (0)
    Active,
    /// `pendingAcceptance` (1)
    PendingAcceptance,
    /// `rejectedByStaff` (2)
    RejectedByStaff,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    BookingStaffMembershipStatus: "microsoft.graph.bookingStaffMembershipStatus";
    Active: "active" = 0,
    PendingAcceptance: "pendingAcceptance" = 1,
    RejectedByStaff: "rejectedByStaff" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}

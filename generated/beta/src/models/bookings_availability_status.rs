// @generated
use crate::mg;

/// Enumeration `microsoft.graph.bookingsAvailabilityStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BookingsAvailabilityStatus {
    /// `available` (0)
    Available,
    /// `busy` (1)
    Busy,
    /// `slotsAvailable` (2)
    SlotsAvailable,
    /// `outOfOffice` (3)
    OutOfOffice,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    BookingsAvailabilityStatus: "microsoft.graph.bookingsAvailabilityStatus";
    Available: "available" = 0,
    Busy: "busy" = 1,
    SlotsAvailable: "slotsAvailable" = 2,
    OutOfOffice: "outOfOffice" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}

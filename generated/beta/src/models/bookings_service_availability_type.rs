// @generated
use crate::mg;

/// Enumeration `microsoft.graph.bookingsServiceAvailabilityType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BookingsServiceAvailabilityType {
    /// `bookWhenStaffAreFree` (0)
    BookWhenStaffAreFree,
    /// `notBookable` (1)
    NotBookable,
    /// `customWeeklyHours` (2)
    CustomWeeklyHours,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    BookingsServiceAvailabilityType: "microsoft.graph.bookingsServiceAvailabilityType";
    BookWhenStaffAreFree: "bookWhenStaffAreFree" = 0,
    NotBookable: "notBookable" = 1,
    CustomWeeklyHours: "customWeeklyHours" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}

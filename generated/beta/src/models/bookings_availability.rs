// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bookingsAvailability`, a complex type.
    BookingsAvailability "microsoft.graph.bookingsAvailability" "complex" => BookingsAvailabilityKind;
    /// `availabilityType`: bookingsServiceAvailabilityType, not null
    availability_type "availabilityType" "r": mg::Open<super::BookingsServiceAvailabilityType>,
    /// `businessHours`: Collection(bookingWorkHours)
    business_hours "businessHours": Vec<super::BookingWorkHours>,
}

/// The types derived from `microsoft.graph.bookingsAvailability`.
#[non_exhaustive]
pub enum BookingsAvailabilityKind {
    BookingsAvailabilityWindow(Box<super::BookingsAvailabilityWindow>),
    /// None of these, or a type that this version does not know.
    Other(Box<BookingsAvailability>),
}

mg::family! {
    BookingsAvailability => BookingsAvailabilityKind;
    BookingsAvailabilityWindow(super::BookingsAvailabilityWindow),
}

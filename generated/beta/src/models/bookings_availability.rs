// @generated
use crate::mg;

/// Complex type `microsoft.graph.bookingsAvailability`.
pub struct BookingsAvailability {
    /// `availabilityType`. Never null.
    pub availability_type: mg::Field<mg::Open<super::BookingsServiceAvailabilityType>>,
    /// `businessHours`.
    pub business_hours: mg::Field<Vec<super::BookingWorkHours>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BookingsAvailability: "microsoft.graph.bookingsAvailability", complex, family BookingsAvailabilityKind;
    availability_type: "availabilityType" required,
    business_hours: "businessHours",
}

/// The types derived from [`BookingsAvailability`].
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

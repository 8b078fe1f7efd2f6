// @generated
use crate::mg;

/// Complex type `microsoft.graph.bookingsAvailabilityWindow`, derived from
/// [`BookingsAvailability`](super::BookingsAvailability).
pub struct BookingsAvailabilityWindow {
    /// `availabilityType`. Never null.
    pub availability_type: mg::Field<mg::Open<super::BookingsServiceAvailabilityType>>,
    /// `businessHours`.
    pub business_hours: mg::Field<Vec<super::BookingWorkHours>>,
    /// `endDate`.
    pub end_date: mg::Field<mg::Date>,
    /// `startDate`.
    pub start_date: mg::Field<mg::Date>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BookingsAvailabilityWindow: "microsoft.graph.bookingsAvailabilityWindow", complex, base super::BookingsAvailability;
    availability_type: "availabilityType" required,
    business_hours: "businessHours",
    end_date: "endDate",
    start_date: "startDate",
}

mg::derived_from! { BookingsAvailabilityWindow: super::BookingsAvailability }

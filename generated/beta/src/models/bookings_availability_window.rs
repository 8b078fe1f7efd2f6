// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bookingsAvailabilityWindow`, a complex type derived from `microsoft.graph.bookingsAvailability`.
    BookingsAvailabilityWindow "microsoft.graph.bookingsAvailabilityWindow" "complex" : super::BookingsAvailability;
    /// `availabilityType`: bookingsServiceAvailabilityType, not null
    availability_type "availabilityType" "r": mg::Open<super::BookingsServiceAvailabilityType>,
    /// `businessHours`: Collection(bookingWorkHours)
    business_hours "businessHours": Vec<super::BookingWorkHours>,
    /// `endDate`: Date
    end_date "endDate": mg::Date,
    /// `startDate`: Date
    start_date "startDate": mg::Date,
}

mg::derived_from! { BookingsAvailabilityWindow: super::BookingsAvailability }

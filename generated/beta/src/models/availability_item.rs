// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.availabilityItem`, a complex type.
    AvailabilityItem "microsoft.graph.availabilityItem" "complex";
    /// `endDateTime`: dateTimeTimeZone, not null
    end_date_time "endDateTime" "r": mg::Boxed<super::DateTimeTimeZone>,
    /// `serviceId`: String
    service_id "serviceId": String,
    /// `startDateTime`: dateTimeTimeZone, not null
    start_date_time "startDateTime" "r": mg::Boxed<super::DateTimeTimeZone>,
    /// `status`: bookingsAvailabilityStatus
    status "status": mg::Open<super::BookingsAvailabilityStatus>,
}

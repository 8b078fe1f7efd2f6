// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.scheduleInformation`, a complex type.
    ScheduleInformation "microsoft.graph.scheduleInformation" "complex";
    /// `availabilityView`: String
    availability_view "availabilityView": String,
    /// `error`: freeBusyError
    error "error": mg::Boxed<super::FreeBusyError>,
    /// `scheduleId`: String
    schedule_id "scheduleId": String,
    /// `scheduleItems`: Collection(scheduleItem)
    schedule_items "scheduleItems": Vec<super::ScheduleItem>,
    /// `workingHours`: workingHours
    working_hours "workingHours": mg::Boxed<super::WorkingHours>,
}

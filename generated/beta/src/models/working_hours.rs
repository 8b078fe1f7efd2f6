// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workingHours`, a complex type.
    WorkingHours "microsoft.graph.workingHours" "complex";
    /// `daysOfWeek`: Collection(dayOfWeek)
    days_of_week "daysOfWeek": Vec<mg::Open<super::DayOfWeek>>,
    /// `endTime`: TimeOfDay
    end_time "endTime": mg::TimeOfDay,
    /// `startTime`: TimeOfDay
    start_time "startTime": mg::TimeOfDay,
    /// `timeZone`: timeZoneBase
    time_zone "timeZone": mg::Boxed<super::TimeZoneBase>,
}

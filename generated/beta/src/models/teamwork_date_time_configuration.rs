// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkDateTimeConfiguration`, a complex type.
    TeamworkDateTimeConfiguration "microsoft.graph.teamworkDateTimeConfiguration" "complex";
    /// `dateFormat`: String
    date_format "dateFormat": String,
    /// `officeHoursEndTime`: TimeOfDay
    office_hours_end_time "officeHoursEndTime": mg::TimeOfDay,
    /// `officeHoursStartTime`: TimeOfDay
    office_hours_start_time "officeHoursStartTime": mg::TimeOfDay,
    /// `timeFormat`: String
    time_format "timeFormat": String,
    /// `timeZone`: String
    time_zone "timeZone": String,
}

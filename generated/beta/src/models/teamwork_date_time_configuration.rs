// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamworkDateTimeConfiguration`.
pub struct TeamworkDateTimeConfiguration {
    /// `dateFormat`.
    pub date_format: mg::Field<String>,
    /// `officeHoursEndTime`.
    pub office_hours_end_time: mg::Field<mg::TimeOfDay>,
    /// `officeHoursStartTime`.
    pub office_hours_start_time: mg::Field<mg::TimeOfDay>,
    /// `timeFormat`.
    pub time_format: mg::Field<String>,
    /// `timeZone`.
    pub time_zone: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkDateTimeConfiguration: "microsoft.graph.teamworkDateTimeConfiguration", complex;
    date_format: "dateFormat",
    office_hours_end_time: "officeHoursEndTime",
    office_hours_start_time: "officeHoursStartTime",
    time_format: "timeFormat",
    time_zone: "timeZone",
}

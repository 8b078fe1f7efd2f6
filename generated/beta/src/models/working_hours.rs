// @generated
use crate::mg;

/// Complex type `microsoft.graph.workingHours`.
pub struct WorkingHours {
    /// `daysOfWeek`.
    pub days_of_week: mg::Field<Vec<mg::Open<super::DayOfWeek>>>,
    /// `endTime`.
    pub end_time: mg::Field<mg::TimeOfDay>,
    /// `startTime`.
    pub start_time: mg::Field<mg::TimeOfDay>,
    /// `timeZone`.
    pub time_zone: mg::Field<mg::Boxed<super::TimeZoneBase>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkingHours: "microsoft.graph.workingHours", complex;
    days_of_week: "daysOfWeek",
    end_time: "endTime",
    start_time: "startTime",
    time_zone: "timeZone",
}

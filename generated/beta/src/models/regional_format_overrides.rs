// @generated
use crate::mg;

/// Complex type `microsoft.graph.regionalFormatOverrides`.
pub struct RegionalFormatOverrides {
    /// `calendar`.
    pub calendar: mg::Field<String>,
    /// `firstDayOfWeek`.
    pub first_day_of_week: mg::Field<String>,
    /// `longDateFormat`.
    pub long_date_format: mg::Field<String>,
    /// `longTimeFormat`.
    pub long_time_format: mg::Field<String>,
    /// `shortDateFormat`.
    pub short_date_format: mg::Field<String>,
    /// `shortTimeFormat`.
    pub short_time_format: mg::Field<String>,
    /// `timeZone`.
    pub time_zone: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RegionalFormatOverrides: "microsoft.graph.regionalFormatOverrides", complex;
    calendar: "calendar",
    first_day_of_week: "firstDayOfWeek",
    long_date_format: "longDateFormat",
    long_time_format: "longTimeFormat",
    short_date_format: "shortDateFormat",
    short_time_format: "shortTimeFormat",
    time_zone: "timeZone",
}

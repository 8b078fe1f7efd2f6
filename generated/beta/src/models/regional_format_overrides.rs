// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.regionalFormatOverrides`, a complex type.
    RegionalFormatOverrides "microsoft.graph.regionalFormatOverrides" "complex";
    /// `calendar`: String
    calendar "calendar": String,
    /// `firstDayOfWeek`: String
    first_day_of_week "firstDayOfWeek": String,
    /// `longDateFormat`: String
    long_date_format "longDateFormat": String,
    /// `longTimeFormat`: String
    long_time_format "longTimeFormat": String,
    /// `shortDateFormat`: String
    short_date_format "shortDateFormat": String,
    /// `shortTimeFormat`: String
    short_time_format "shortTimeFormat": String,
    /// `timeZone`: String
    time_zone "timeZone": String,
}

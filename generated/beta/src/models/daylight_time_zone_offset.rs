// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.daylightTimeZoneOffset`, a complex type derived from `microsoft.graph.standardTimeZoneOffset`.
    DaylightTimeZoneOffset "microsoft.graph.daylightTimeZoneOffset" "complex" : super::StandardTimeZoneOffset;
    /// `dayOccurrence`: Int32
    day_occurrence "dayOccurrence": i32,
    /// `dayOfWeek`: dayOfWeek
    day_of_week "dayOfWeek": mg::Open<super::DayOfWeek>,
    /// `daylightBias`: Int32
    daylight_bias "daylightBias": i32,
    /// `month`: Int32
    month "month": i32,
    /// `time`: TimeOfDay
    time "time": mg::TimeOfDay,
    /// `year`: Int32
    year "year": i32,
}

mg::derived_from! { DaylightTimeZoneOffset: super::StandardTimeZoneOffset }

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.standardTimeZoneOffset`, a complex type.
    StandardTimeZoneOffset "microsoft.graph.standardTimeZoneOffset" "complex" => StandardTimeZoneOffsetKind;
    /// `dayOccurrence`: Int32
    day_occurrence "dayOccurrence": i32,
    /// `dayOfWeek`: dayOfWeek
    day_of_week "dayOfWeek": mg::Open<super::DayOfWeek>,
    /// `month`: Int32
    month "month": i32,
    /// `time`: TimeOfDay
    time "time": mg::TimeOfDay,
    /// `year`: Int32
    year "year": i32,
}

/// The types derived from `microsoft.graph.standardTimeZoneOffset`.
#[non_exhaustive]
pub enum StandardTimeZoneOffsetKind {
    DaylightTimeZoneOffset(Box<super::DaylightTimeZoneOffset>),
    /// None of these, or a type that this version does not know.
    Other(Box<StandardTimeZoneOffset>),
}

mg::family! {
    StandardTimeZoneOffset => StandardTimeZoneOffsetKind;
    DaylightTimeZoneOffset(super::DaylightTimeZoneOffset),
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.daylightTimeZoneOffset`, derived from
/// [`StandardTimeZoneOffset`](super::StandardTimeZoneOffset).
pub struct DaylightTimeZoneOffset {
    /// `dayOccurrence`.
    pub day_occurrence: mg::Field<i32>,
    /// `dayOfWeek`.
    pub day_of_week: mg::Field<mg::Open<super::DayOfWeek>>,
    /// `daylightBias`.
    pub daylight_bias: mg::Field<i32>,
    /// `month`.
    pub month: mg::Field<i32>,
    /// `time`.
    pub time: mg::Field<mg::TimeOfDay>,
    /// `year`.
    pub year: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DaylightTimeZoneOffset: "microsoft.graph.daylightTimeZoneOffset", complex, base super::StandardTimeZoneOffset;
    day_occurrence: "dayOccurrence",
    day_of_week: "dayOfWeek",
    daylight_bias: "daylightBias",
    month: "month",
    time: "time",
    year: "year",
}

mg::derived_from! { DaylightTimeZoneOffset: super::StandardTimeZoneOffset }

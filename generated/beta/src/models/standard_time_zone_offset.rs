// @generated
use crate::mg;

/// Complex type `microsoft.graph.standardTimeZoneOffset`.
pub struct StandardTimeZoneOffset {
    /// `dayOccurrence`.
    pub day_occurrence: mg::Field<i32>,
    /// `dayOfWeek`.
    pub day_of_week: mg::Field<mg::Open<super::DayOfWeek>>,
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
    StandardTimeZoneOffset: "microsoft.graph.standardTimeZoneOffset", complex, family StandardTimeZoneOffsetKind;
    day_occurrence: "dayOccurrence",
    day_of_week: "dayOfWeek",
    month: "month",
    time: "time",
    year: "year",
}

/// The types derived from [`StandardTimeZoneOffset`].
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

// @generated
use crate::mg;

/// Complex type `microsoft.graph.customTimeZone`, derived from
/// [`TimeZoneBase`](super::TimeZoneBase).
pub struct CustomTimeZone {
    /// `bias`.
    pub bias: mg::Field<i32>,
    /// `daylightOffset`.
    pub daylight_offset: mg::Field<mg::Boxed<super::DaylightTimeZoneOffset>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `standardOffset`.
    pub standard_offset: mg::Field<mg::Boxed<super::StandardTimeZoneOffset>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomTimeZone: "microsoft.graph.customTimeZone", complex, base super::TimeZoneBase;
    bias: "bias",
    daylight_offset: "daylightOffset",
    name: "name",
    standard_offset: "standardOffset",
}

mg::derived_from! { CustomTimeZone: super::TimeZoneBase }

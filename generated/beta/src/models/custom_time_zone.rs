// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customTimeZone`, a complex type derived from `microsoft.graph.timeZoneBase`.
    CustomTimeZone "microsoft.graph.customTimeZone" "complex" : super::TimeZoneBase;
    /// `bias`: Int32
    bias "bias": i32,
    /// `daylightOffset`: daylightTimeZoneOffset
    daylight_offset "daylightOffset": mg::Boxed<super::DaylightTimeZoneOffset>,
    /// `name`: String
    name "name": String,
    /// `standardOffset`: standardTimeZoneOffset
    standard_offset "standardOffset": mg::Boxed<super::StandardTimeZoneOffset>,
}

mg::derived_from! { CustomTimeZone: super::TimeZoneBase }

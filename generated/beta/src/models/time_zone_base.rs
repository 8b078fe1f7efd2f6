// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.timeZoneBase`, a complex type.
    TimeZoneBase "microsoft.graph.timeZoneBase" "complex" => TimeZoneBaseKind;
    /// `name`: String
    name "name": String,
}

/// The types derived from `microsoft.graph.timeZoneBase`.
#[non_exhaustive]
pub enum TimeZoneBaseKind {
    CustomTimeZone(Box<super::CustomTimeZone>),
    /// None of these, or a type that this version does not know.
    Other(Box<TimeZoneBase>),
}

mg::family! {
    TimeZoneBase => TimeZoneBaseKind;
    CustomTimeZone(super::CustomTimeZone),
}

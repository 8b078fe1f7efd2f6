// @generated
use crate::mg;

/// Complex type `microsoft.graph.timeZoneBase`.
pub struct TimeZoneBase {
    /// `name`.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TimeZoneBase: "microsoft.graph.timeZoneBase", complex, family TimeZoneBaseKind;
    name: "name",
}

/// The types derived from [`TimeZoneBase`].
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

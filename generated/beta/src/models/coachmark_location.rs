// @generated
use crate::mg;

/// Complex type `microsoft.graph.coachmarkLocation`.
pub struct CoachmarkLocation {
    /// `length`.
    pub length: mg::Field<i32>,
    /// `offset`.
    pub offset: mg::Field<i32>,
    /// `type`.
    pub type_: mg::Field<mg::Open<super::CoachmarkLocationType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CoachmarkLocation: "microsoft.graph.coachmarkLocation", complex;
    length: "length",
    offset: "offset",
    type_: "type",
}

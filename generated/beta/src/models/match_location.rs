// @generated
use crate::mg;

/// Complex type `microsoft.graph.matchLocation`.
pub struct MatchLocation {
    /// `length`.
    pub length: mg::Field<i32>,
    /// `offset`.
    pub offset: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MatchLocation: "microsoft.graph.matchLocation", complex;
    length: "length",
    offset: "offset",
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.alteredQueryToken`.
pub struct AlteredQueryToken {
    /// `length`.
    pub length: mg::Field<i32>,
    /// `offset`.
    pub offset: mg::Field<i32>,
    /// `suggestion`.
    pub suggestion: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AlteredQueryToken: "microsoft.graph.alteredQueryToken", complex;
    length: "length",
    offset: "offset",
    suggestion: "suggestion",
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.sensitiveContentEvidence`.
pub struct SensitiveContentEvidence {
    /// `length`.
    pub length: mg::Field<i32>,
    /// `match`.
    pub match_: mg::Field<String>,
    /// `offset`.
    pub offset: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SensitiveContentEvidence: "microsoft.graph.sensitiveContentEvidence", complex;
    length: "length",
    match_: "match",
    offset: "offset",
}

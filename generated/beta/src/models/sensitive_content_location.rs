// @generated
use crate::mg;

/// Complex type `microsoft.graph.sensitiveContentLocation`.
pub struct SensitiveContentLocation {
    /// `confidence`.
    pub confidence: mg::Field<i32>,
    /// `evidences`.
    pub evidences: mg::Field<Vec<super::SensitiveContentEvidence>>,
    /// `idMatch`.
    pub id_match: mg::Field<String>,
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
    SensitiveContentLocation: "microsoft.graph.sensitiveContentLocation", complex;
    confidence: "confidence",
    evidences: "evidences",
    id_match: "idMatch",
    length: "length",
    offset: "offset",
}

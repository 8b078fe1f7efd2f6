// @generated
use crate::mg;

/// Complex type `microsoft.graph.unmatched`.
pub struct Unmatched {
    /// `code`.
    pub code: mg::Field<String>,
    /// `corroborativeEvidences`.
    pub corroborative_evidences: mg::Field<Vec<String>>,
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
    Unmatched: "microsoft.graph.unmatched", complex;
    code: "code",
    corroborative_evidences: "corroborativeEvidences" required,
    id_match: "idMatch",
    length: "length",
    offset: "offset",
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unmatched`, a complex type.
    Unmatched "microsoft.graph.unmatched" "complex";
    /// `code`: String
    code "code": String,
    /// `corroborativeEvidences`: Collection(String), items not null
    corroborative_evidences "corroborativeEvidences" "r": Vec<String>,
    /// `idMatch`: String
    id_match "idMatch": String,
    /// `length`: Int32
    length "length": i32,
    /// `offset`: Int32
    offset "offset": i32,
}

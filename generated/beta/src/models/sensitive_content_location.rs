// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sensitiveContentLocation`, a complex type.
    SensitiveContentLocation "microsoft.graph.sensitiveContentLocation" "complex";
    /// `confidence`: Int32
    confidence "confidence": i32,
    /// `evidences`: Collection(sensitiveContentEvidence)
    evidences "evidences": Vec<super::SensitiveContentEvidence>,
    /// `idMatch`: String
    id_match "idMatch": String,
    /// `length`: Int32
    length "length": i32,
    /// `offset`: Int32
    offset "offset": i32,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sensitiveContentEvidence`, a complex type.
    SensitiveContentEvidence "microsoft.graph.sensitiveContentEvidence" "complex";
    /// `length`: Int32
    length "length": i32,
    /// `match`: String
    match_ "match": String,
    /// `offset`: Int32
    offset "offset": i32,
}

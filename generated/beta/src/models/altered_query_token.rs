// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.alteredQueryToken`, a complex type.
    AlteredQueryToken "microsoft.graph.alteredQueryToken" "complex";
    /// `length`: Int32
    length "length": i32,
    /// `offset`: Int32
    offset "offset": i32,
    /// `suggestion`: String
    suggestion "suggestion": String,
}

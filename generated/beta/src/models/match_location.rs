// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.matchLocation`, a complex type.
    MatchLocation "microsoft.graph.matchLocation" "complex";
    /// `length`: Int32
    length "length": i32,
    /// `offset`: Int32
    offset "offset": i32,
}

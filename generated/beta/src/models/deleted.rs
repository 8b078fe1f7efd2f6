// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deleted`, a complex type.
    Deleted "microsoft.graph.deleted" "complex";
    /// `state`: String
    state "state": String,
}

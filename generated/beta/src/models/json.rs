// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.Json`, a complex type.
    Json "microsoft.graph.Json" "complex";
}

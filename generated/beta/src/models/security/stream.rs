// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.stream`, a complex type.
    Stream "microsoft.graph.security.stream" "complex";
    /// `name`: String
    name "name": String,
}

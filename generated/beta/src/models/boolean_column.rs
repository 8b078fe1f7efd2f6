// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.booleanColumn`, a complex type.
    BooleanColumn "microsoft.graph.booleanColumn" "complex";
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.matrixChoiceAnswer`, a complex type.
    MatrixChoiceAnswer "microsoft.graph.matrixChoiceAnswer" "complex";
    /// `displayText`: String
    display_text "displayText": String,
    /// `key`: String
    key "key": String,
}

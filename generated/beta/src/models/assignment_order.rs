// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.assignmentOrder`, a complex type.
    AssignmentOrder "microsoft.graph.assignmentOrder" "complex";
    /// `order`: Collection(String)
    order "order": Vec<String>,
}

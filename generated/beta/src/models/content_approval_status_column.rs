// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.contentApprovalStatusColumn`, a complex type.
    ContentApprovalStatusColumn "microsoft.graph.contentApprovalStatusColumn" "complex";
}

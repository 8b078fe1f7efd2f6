// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.autoReviewSettings`, a complex type.
    AutoReviewSettings "microsoft.graph.autoReviewSettings" "complex";
    /// `notReviewedResult`: String
    not_reviewed_result "notReviewedResult": String,
}

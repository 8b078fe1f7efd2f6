// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callRecords.feedbackTokenSet`, an open complex type.
    FeedbackTokenSet "microsoft.graph.callRecords.feedbackTokenSet" "complex open";
}

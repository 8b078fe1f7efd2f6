// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callAiInsightViewPoint`, a complex type.
    CallAiInsightViewPoint "microsoft.graph.callAiInsightViewPoint" "complex";
    /// `mentionEvents`: Collection(mentionEvent)
    mention_events "mentionEvents": Vec<super::MentionEvent>,
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.callAiInsightViewPoint`.
pub struct CallAiInsightViewPoint {
    /// `mentionEvents`.
    pub mention_events: mg::Field<Vec<super::MentionEvent>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CallAiInsightViewPoint: "microsoft.graph.callAiInsightViewPoint", complex;
    mention_events: "mentionEvents",
}

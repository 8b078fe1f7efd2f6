// @generated
use crate::mg;

/// Enumeration `microsoft.graph.inferenceClassificationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InferenceClassificationType {
    /// `focused` (0)
    Focused,
    /// `other` (1)
    Other,
}

mg::enumeration! {
    InferenceClassificationType: "microsoft.graph.inferenceClassificationType";
    Focused: "focused" = 0,
    Other: "other" = 1,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.copilotConversationAttributionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CopilotConversationAttributionType {
    /// `citation` (0)
    Citation,
    /// `annotation` (1)
    Annotation,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    CopilotConversationAttributionType: "microsoft.graph.copilotConversationAttributionType";
    Citation: "citation" = 0,
    Annotation: "annotation" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}

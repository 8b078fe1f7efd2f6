// @generated
use crate::mg;

/// Enumeration `microsoft.graph.copilotConversationAttributionSource`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CopilotConversationAttributionSource {
    /// `grounding` (0)
    Grounding,
    /// `model` (1)
    Model,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    CopilotConversationAttributionSource: "microsoft.graph.copilotConversationAttributionSource";
    Grounding: "grounding" = 0,
    Model: "model" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}

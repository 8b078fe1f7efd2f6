// @generated
use crate::mg;

/// Enumeration `microsoft.graph.aiInteractionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiInteractionType {
    /// `userPrompt` (0)
    UserPrompt,
    /// `aiResponse` (1)
    AiResponse,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    AiInteractionType: "microsoft.graph.aiInteractionType";
    UserPrompt: "userPrompt" = 0,
    AiResponse: "aiResponse" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}

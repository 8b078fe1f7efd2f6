// @generated
use crate::mg;

/// Enumeration `microsoft.graph.copilotConversationState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CopilotConversationState {
    /// `active` (0)
    Active,
    /// `disengagedForRai` (1)
    DisengagedForRai,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    CopilotConversationState: "microsoft.graph.copilotConversationState";
    Active: "active" = 0,
    DisengagedForRai: "disengagedForRai" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}

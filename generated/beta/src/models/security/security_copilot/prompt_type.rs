// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.securityCopilot.promptType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PromptType {
    /// `unknown` (0)
    Unknown,
    /// `context` (1)
    Context,
    /// `prompt` (2)
    Prompt,
    /// `skill` (3)
    Skill,
    /// `feedback` (4)
    Feedback,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    PromptType: "microsoft.graph.security.securityCopilot.promptType";
    Unknown: "unknown" = 0,
    Context: "context" = 1,
    Prompt: "prompt" = 2,
    Skill: "skill" = 3,
    Feedback: "feedback" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}

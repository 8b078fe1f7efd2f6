// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.aiAgentPlatform`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiAgentPlatform {
    /// `unknown` (0)
    Unknown,
    /// `azureAIFoundry` (10)
    AzureAiFoundry,
    /// `copilotStudio` (20)
    CopilotStudio,
    /// `copilot` (30)
    Copilot,
    /// `unknownFutureValue` (40)
    UnknownFutureValue,
}

mg::enumeration! {
    AiAgentPlatform: "microsoft.graph.security.aiAgentPlatform";
    Unknown: "unknown" = 0,
    AzureAiFoundry: "azureAIFoundry" = 10,
    CopilotStudio: "copilotStudio" = 20,
    Copilot: "copilot" = 30,
    UnknownFutureValue: "unknownFutureValue" = 40,
}

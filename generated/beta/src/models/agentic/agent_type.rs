// @generated
use crate::mg;

/// Enumeration `microsoft.graph.agentic.agentType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgentType {
    /// `notAgentic` (0)
    NotAgentic,
    /// `agenticApp` (2)
    AgenticApp,
    /// `agenticAppInstance` (3)
    AgenticAppInstance,
    /// `agentIdentityBlueprintPrincipal` (4)
    AgentIdentityBlueprintPrincipal,
    /// `agentIDuser` (5)
    AgentIDuser,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    AgentType: "microsoft.graph.agentic.agentType";
    NotAgentic: "notAgentic" = 0,
    AgenticApp: "agenticApp" = 2,
    AgenticAppInstance: "agenticAppInstance" = 3,
    AgentIdentityBlueprintPrincipal: "agentIdentityBlueprintPrincipal" = 4,
    AgentIDuser: "agentIDuser" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.agentIdentityType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgentIdentityType {
    /// `agentIdentity` (0)
    AgentIdentity,
    /// `agentUser` (1)
    AgentUser,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
    /// `agentIdentityBlueprintPrincipal` (3)
    AgentIdentityBlueprintPrincipal,
    /// `user` (4)
    User,
}

mg::enumeration! {
    AgentIdentityType: "microsoft.graph.agentIdentityType";
    AgentIdentity: "agentIdentity" = 0,
    AgentUser: "agentUser" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
    AgentIdentityBlueprintPrincipal: "agentIdentityBlueprintPrincipal" = 3,
    User: "user" = 4,
}

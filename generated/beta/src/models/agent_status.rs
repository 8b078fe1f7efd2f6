// @generated
use crate::mg;

/// Enumeration `microsoft.graph.agentStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgentStatus {
    /// `active` (0)
    Active,
    /// `inactive` (1)
    Inactive,
}

mg::enumeration! {
    AgentStatus: "microsoft.graph.agentStatus";
    Active: "active" = 0,
    Inactive: "inactive" = 1,
}

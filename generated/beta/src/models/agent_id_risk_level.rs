// @generated
use crate::mg;

/// Enumeration `microsoft.graph.agentIdRiskLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgentIdRiskLevel {
    /// `none` (0)
    None,
    /// `low` (1)
    Low,
    /// `medium` (2)
    Medium,
    /// `high` (4)
    High,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
}

mg::enumeration! {
    AgentIdRiskLevel: "microsoft.graph.agentIdRiskLevel";
    None: "none" = 0,
    Low: "low" = 1,
    Medium: "medium" = 2,
    High: "high" = 4,
    UnknownFutureValue: "unknownFutureValue" = 8,
}

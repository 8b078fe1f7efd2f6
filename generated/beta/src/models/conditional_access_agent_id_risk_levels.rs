// @generated
use crate::mg;

/// Enumeration `microsoft.graph.conditionalAccessAgentIdRiskLevels`, of which a value can have
/// several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConditionalAccessAgentIdRiskLevels {
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
    ConditionalAccessAgentIdRiskLevels: "microsoft.graph.conditionalAccessAgentIdRiskLevels", flags;
    Low: "low" = 1,
    Medium: "medium" = 2,
    High: "high" = 4,
    UnknownFutureValue: "unknownFutureValue" = 8,
}

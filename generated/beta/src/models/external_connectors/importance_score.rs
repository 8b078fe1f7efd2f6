// @generated
use crate::mg;

/// Enumeration `microsoft.graph.externalConnectors.importanceScore`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImportanceScore {
    /// `low` (1)
    Low,
    /// `medium` (2)
    Medium,
    /// `high` (3)
    High,
    /// `veryHigh` (4)
    VeryHigh,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    ImportanceScore: "microsoft.graph.externalConnectors.importanceScore";
    Low: "low" = 1,
    Medium: "medium" = 2,
    High: "high" = 3,
    VeryHigh: "veryHigh" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.intelligentInsightConfidence`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntelligentInsightConfidence {
    /// `high` (0)
    High,
    /// `medium` (1)
    Medium,
    /// `low` (2)
    Low,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    IntelligentInsightConfidence: "microsoft.graph.intelligentInsightConfidence";
    High: "high" = 0,
    Medium: "medium" = 1,
    Low: "low" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}

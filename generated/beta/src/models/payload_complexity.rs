// @generated
use crate::mg;

/// Enumeration `microsoft.graph.payloadComplexity`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayloadComplexity {
    /// `unknown` (0)
    Unknown,
    /// `low` (1)
    Low,
    /// `medium` (2)
    Medium,
    /// `high` (3)
    High,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    PayloadComplexity: "microsoft.graph.payloadComplexity";
    Unknown: "unknown" = 0,
    Low: "low" = 1,
    Medium: "medium" = 2,
    High: "high" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.detectionSeverity`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DetectionSeverity {
    /// `low` (0)
    Low,
    /// `medium` (1)
    Medium,
    /// `high` (2)
    High,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    DetectionSeverity: "microsoft.graph.detectionSeverity";
    Low: "low" = 0,
    Medium: "medium" = 1,
    High: "high" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}

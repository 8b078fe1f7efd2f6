// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.healthIssueSeverity`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HealthIssueSeverity {
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
    HealthIssueSeverity: "microsoft.graph.security.healthIssueSeverity";
    Low: "low" = 1,
    Medium: "medium" = 2,
    High: "high" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}

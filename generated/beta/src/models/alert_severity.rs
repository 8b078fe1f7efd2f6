// @generated
use crate::mg;

/// Enumeration `microsoft.graph.alertSeverity`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AlertSeverity {
    /// `unknown` (0)
    Unknown,
    /// `informational` (1)
    Informational,
    /// `low` (2)
    Low,
    /// `medium` (3)
    Medium,
    /// `high` (4)
    High,
    /// `unknownFutureValue` (127)
    UnknownFutureValue,
}

mg::enumeration! {
    AlertSeverity: "microsoft.graph.alertSeverity";
    Unknown: "unknown" = 0,
    Informational: "informational" = 1,
    Low: "low" = 2,
    Medium: "medium" = 3,
    High: "high" = 4,
    UnknownFutureValue: "unknownFutureValue" = 127,
}

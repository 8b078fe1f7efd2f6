// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.alertSeverity`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AlertSeverity {
    /// `informational` (0)
    Informational,
    /// `low` (1)
    Low,
    /// `medium` (2)
    Medium,
    /// `high` (3)
    High,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    AlertSeverity: "microsoft.graph.networkaccess.alertSeverity";
    Informational: "informational" = 0,
    Low: "low" = 1,
    Medium: "medium" = 2,
    High: "high" = 3,
    UnknownFutureValue: "unknownFutureValue" = 5,
}

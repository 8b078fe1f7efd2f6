// @generated
use crate::mg;

/// Enumeration `microsoft.graph.partner.security.securityAlertSeverity`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecurityAlertSeverity {
    /// `informational` (0)
    Informational,
    /// `high` (1)
    High,
    /// `medium` (2)
    Medium,
    /// `low` (3)
    Low,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    SecurityAlertSeverity: "microsoft.graph.partner.security.securityAlertSeverity";
    Informational: "informational" = 0,
    High: "high" = 1,
    Medium: "medium" = 2,
    Low: "low" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}

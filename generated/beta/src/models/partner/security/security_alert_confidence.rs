// @generated
use crate::mg;

/// Enumeration `microsoft.graph.partner.security.securityAlertConfidence`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecurityAlertConfidence {
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
    SecurityAlertConfidence: "microsoft.graph.partner.security.securityAlertConfidence";
    Low: "low" = 0,
    Medium: "medium" = 1,
    High: "high" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}

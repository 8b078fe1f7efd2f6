// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.remediationSeverity`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RemediationSeverity {
    /// `low` (1)
    Low,
    /// `medium` (2)
    Medium,
    /// `high` (3)
    High,
    /// `unknownFutureValue` (127)
    UnknownFutureValue,
}

mg::enumeration! {
    RemediationSeverity: "microsoft.graph.security.remediationSeverity";
    Low: "low" = 1,
    Medium: "medium" = 2,
    High: "high" = 3,
    UnknownFutureValue: "unknownFutureValue" = 127,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.alertSeverity`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AlertSeverity {
    /// `unknown` (0)
    Unknown,
    /// `informational` (32)
    Informational,
    /// `low` (64)
    Low,
    /// `medium` (128)
    Medium,
    /// `high` (256)
    High,
    /// `unknownFutureValue` (511)
    UnknownFutureValue,
}

mg::enumeration! {
    AlertSeverity: "microsoft.graph.security.alertSeverity";
    Unknown: "unknown" = 0,
    Informational: "informational" = 32,
    Low: "low" = 64,
    Medium: "medium" = 128,
    High: "high" = 256,
    UnknownFutureValue: "unknownFutureValue" = 511,
}

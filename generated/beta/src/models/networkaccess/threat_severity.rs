// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.threatSeverity`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThreatSeverity {
    /// `low` (0)
    Low,
    /// `medium` (1)
    Medium,
    /// `high` (2)
    High,
    /// `critical` (3)
    Critical,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    ThreatSeverity: "microsoft.graph.networkaccess.threatSeverity";
    Low: "low" = 0,
    Medium: "medium" = 1,
    High: "high" = 2,
    Critical: "critical" = 3,
    UnknownFutureValue: "unknownFutureValue" = 5,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.threatIntelligenceSeverity`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThreatIntelligenceSeverity {
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
    ThreatIntelligenceSeverity: "microsoft.graph.networkaccess.threatIntelligenceSeverity";
    Low: "low" = 0,
    Medium: "medium" = 1,
    High: "high" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.hostReputationRuleSeverity`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HostReputationRuleSeverity {
    /// `unknown` (0)
    Unknown,
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
    HostReputationRuleSeverity: "microsoft.graph.security.hostReputationRuleSeverity";
    Unknown: "unknown" = 0,
    Low: "low" = 1,
    Medium: "medium" = 2,
    High: "high" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.riskLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RiskLevel {
    /// `low` (0)
    Low,
    /// `medium` (1)
    Medium,
    /// `high` (2)
    High,
    /// `hidden` (3)
    Hidden,
    /// `none` (4)
    None,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    RiskLevel: "microsoft.graph.riskLevel";
    Low: "low" = 0,
    Medium: "medium" = 1,
    High: "high" = 2,
    Hidden: "hidden" = 3,
    None: "none" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}

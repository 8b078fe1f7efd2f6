// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.deviceRiskScore`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceRiskScore {
    /// `none` (0)
    None,
    /// `informational` (5)
    Informational,
    /// `low` (10)
    Low,
    /// `medium` (20)
    Medium,
    /// `high` (30)
    High,
    /// `unknownFutureValue` (31)
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceRiskScore: "microsoft.graph.security.deviceRiskScore";
    None: "none" = 0,
    Informational: "informational" = 5,
    Low: "low" = 10,
    Medium: "medium" = 20,
    High: "high" = 30,
    UnknownFutureValue: "unknownFutureValue" = 31,
}

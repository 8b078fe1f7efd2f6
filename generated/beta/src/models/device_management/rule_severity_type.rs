// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagement.ruleSeverityType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RuleSeverityType {
    /// `unknown` (0)
    Unknown,
    /// `informational` (1)
    Informational,
    /// `warning` (2)
    Warning,
    /// `critical` (3)
    Critical,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    RuleSeverityType: "microsoft.graph.deviceManagement.ruleSeverityType";
    Unknown: "unknown" = 0,
    Informational: "informational" = 1,
    Warning: "warning" = 2,
    Critical: "critical" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.caseManagement.caseTaskPriority`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CaseTaskPriority {
    /// `notSet` (0)
    NotSet,
    /// `veryLow` (1)
    VeryLow,
    /// `low` (2)
    Low,
    /// `medium` (3)
    Medium,
    /// `high` (4)
    High,
    /// `critical` (5)
    Critical,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    CaseTaskPriority: "microsoft.graph.security.caseManagement.caseTaskPriority";
    NotSet: "notSet" = 0,
    VeryLow: "veryLow" = 1,
    Low: "low" = 2,
    Medium: "medium" = 3,
    High: "high" = 4,
    Critical: "critical" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}

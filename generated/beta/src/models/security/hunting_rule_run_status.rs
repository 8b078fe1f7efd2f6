// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.huntingRuleRunStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HuntingRuleRunStatus {
    /// `running` (0)
    Running,
    /// `completed` (1)
    Completed,
    /// `failed` (2)
    Failed,
    /// `partiallyFailed` (3)
    PartiallyFailed,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    HuntingRuleRunStatus: "microsoft.graph.security.huntingRuleRunStatus";
    Running: "running" = 0,
    Completed: "completed" = 1,
    Failed: "failed" = 2,
    PartiallyFailed: "partiallyFailed" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}

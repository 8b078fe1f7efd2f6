// @generated
use crate::mg;

/// Enumeration `microsoft.graph.industryData.industryDataRunStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IndustryDataRunStatus {
    /// `running` (0)
    Running,
    /// `failed` (1)
    Failed,
    /// `completed` (2)
    Completed,
    /// `completedWithErrors` (3)
    CompletedWithErrors,
    /// `completedWithWarnings` (4)
    CompletedWithWarnings,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    IndustryDataRunStatus: "microsoft.graph.industryData.industryDataRunStatus";
    Running: "running" = 0,
    Failed: "failed" = 1,
    Completed: "completed" = 2,
    CompletedWithErrors: "completedWithErrors" = 3,
    CompletedWithWarnings: "completedWithWarnings" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.industryData.industryDataActivityStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IndustryDataActivityStatus {
    /// `inProgress` (0)
    InProgress,
    /// `skipped` (1)
    Skipped,
    /// `failed` (2)
    Failed,
    /// `completed` (3)
    Completed,
    /// `completedWithErrors` (4)
    CompletedWithErrors,
    /// `completedWithWarnings` (5)
    CompletedWithWarnings,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    IndustryDataActivityStatus: "microsoft.graph.industryData.industryDataActivityStatus";
    InProgress: "inProgress" = 0,
    Skipped: "skipped" = 1,
    Failed: "failed" = 2,
    Completed: "completed" = 3,
    CompletedWithErrors: "completedWithErrors" = 4,
    CompletedWithWarnings: "completedWithWarnings" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.caseManagement.taskStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskStatus {
    /// `notSet` (0)
    NotSet,
    /// `new` (1)
    New,
    /// `inProgress` (2)
    InProgress,
    /// `failed` (3)
    Failed,
    /// `partiallyCompleted` (4)
    PartiallyCompleted,
    /// `skipped` (5)
    Skipped,
    /// `completed` (6)
    Completed,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    TaskStatus: "microsoft.graph.security.caseManagement.taskStatus";
    NotSet: "notSet" = 0,
    New: "new" = 1,
    InProgress: "inProgress" = 2,
    Failed: "failed" = 3,
    PartiallyCompleted: "partiallyCompleted" = 4,
    Skipped: "skipped" = 5,
    Completed: "completed" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.sharePointMigrationTaskStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SharePointMigrationTaskStatus {
    /// `notStarted` (0)
    NotStarted,
    /// `inProgress` (1)
    InProgress,
    /// `completed` (2)
    Completed,
    /// `cancelled` (3)
    Cancelled,
    /// `failed` (4)
    Failed,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    SharePointMigrationTaskStatus: "microsoft.graph.sharePointMigrationTaskStatus";
    NotStarted: "notStarted" = 0,
    InProgress: "inProgress" = 1,
    Completed: "completed" = 2,
    Cancelled: "cancelled" = 3,
    Failed: "failed" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}

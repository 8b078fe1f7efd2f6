// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.longRunningOperationStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LongRunningOperationStatus {
    /// `notStarted` (0)
    NotStarted,
    /// `running` (1)
    Running,
    /// `succeeded` (2)
    Succeeded,
    /// `failed` (3)
    Failed,
    /// `skipped` (4)
    Skipped,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    LongRunningOperationStatus: "microsoft.graph.security.longRunningOperationStatus";
    NotStarted: "notStarted" = 0,
    Running: "running" = 1,
    Succeeded: "succeeded" = 2,
    Failed: "failed" = 3,
    Skipped: "skipped" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}

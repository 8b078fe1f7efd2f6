// @generated
use crate::mg;

/// Enumeration `microsoft.graph.snapshotJobStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SnapshotJobStatus {
    /// `notStarted` (0)
    NotStarted,
    /// `running` (1)
    Running,
    /// `succeeded` (2)
    Succeeded,
    /// `failed` (3)
    Failed,
    /// `partiallySuccessful` (4)
    PartiallySuccessful,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    SnapshotJobStatus: "microsoft.graph.snapshotJobStatus";
    NotStarted: "notStarted" = 0,
    Running: "running" = 1,
    Succeeded: "succeeded" = 2,
    Failed: "failed" = 3,
    PartiallySuccessful: "partiallySuccessful" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}

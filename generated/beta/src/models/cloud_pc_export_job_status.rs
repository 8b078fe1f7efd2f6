// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcExportJobStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcExportJobStatus {
    /// `notStarted` (0)
    NotStarted,
    /// `inProgress` (1)
    InProgress,
    /// `completed` (2)
    Completed,
    /// `failed` (3)
    Failed,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcExportJobStatus: "microsoft.graph.cloudPcExportJobStatus";
    NotStarted: "notStarted" = 0,
    InProgress: "inProgress" = 1,
    Completed: "completed" = 2,
    Failed: "failed" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}

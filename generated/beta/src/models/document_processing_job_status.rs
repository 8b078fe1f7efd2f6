// @generated
use crate::mg;

/// Enumeration `microsoft.graph.documentProcessingJobStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DocumentProcessingJobStatus {
    /// `inProgress` (0)
    InProgress,
    /// `completed` (1)
    Completed,
    /// `failed` (2)
    Failed,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    DocumentProcessingJobStatus: "microsoft.graph.documentProcessingJobStatus";
    InProgress: "inProgress" = 0,
    Completed: "completed" = 1,
    Failed: "failed" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}

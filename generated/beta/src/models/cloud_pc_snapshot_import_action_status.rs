// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcSnapshotImportActionStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcSnapshotImportActionStatus {
    /// `pending` (0)
    Pending,
    /// `inProgress` (1)
    InProgress,
    /// `succeeded` (2)
    Succeeded,
    /// `failed` (3)
    Failed,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcSnapshotImportActionStatus: "microsoft.graph.cloudPcSnapshotImportActionStatus";
    Pending: "pending" = 0,
    InProgress: "inProgress" = 1,
    Succeeded: "succeeded" = 2,
    Failed: "failed" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}

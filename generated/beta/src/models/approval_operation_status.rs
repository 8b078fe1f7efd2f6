// @generated
use crate::mg;

/// Enumeration `microsoft.graph.approvalOperationStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApprovalOperationStatus {
    /// `scheduled` (0)
    Scheduled,
    /// `inProgress` (1)
    InProgress,
    /// `succeeded` (2)
    Succeeded,
    /// `failed` (3)
    Failed,
    /// `timeout` (4)
    Timeout,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    ApprovalOperationStatus: "microsoft.graph.approvalOperationStatus";
    Scheduled: "scheduled" = 0,
    InProgress: "inProgress" = 1,
    Succeeded: "succeeded" = 2,
    Failed: "failed" = 3,
    Timeout: "timeout" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}

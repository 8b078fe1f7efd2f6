// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcBulkActionStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcBulkActionStatus {
    /// `pending` (0)
    Pending,
    /// `succeeded` (1)
    Succeeded,
    /// `failed` (2)
    Failed,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcBulkActionStatus: "microsoft.graph.cloudPcBulkActionStatus";
    Pending: "pending" = 0,
    Succeeded: "succeeded" = 1,
    Failed: "failed" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.operationApprovalRequestStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationApprovalRequestStatus {
    /// `unknown` (0)
    Unknown,
    /// `needsApproval` (1)
    NeedsApproval,
    /// `approved` (2)
    Approved,
    /// `rejected` (3)
    Rejected,
    /// `cancelled` (4)
    Cancelled,
    /// `completed` (5)
    Completed,
    /// `expired` (6)
    Expired,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    OperationApprovalRequestStatus: "microsoft.graph.operationApprovalRequestStatus";
    Unknown: "unknown" = 0,
    NeedsApproval: "needsApproval" = 1,
    Approved: "approved" = 2,
    Rejected: "rejected" = 3,
    Cancelled: "cancelled" = 4,
    Completed: "completed" = 5,
    Expired: "expired" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}

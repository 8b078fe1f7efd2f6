// @generated
use crate::mg;

/// Enumeration `microsoft.graph.approvalItemState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApprovalItemState {
    /// `canceled` (0)
    Canceled,
    /// `created` (1)
    Created,
    /// `pending` (2)
    Pending,
    /// `completed` (3)
    Completed,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    ApprovalItemState: "microsoft.graph.approvalItemState";
    Canceled: "canceled" = 0,
    Created: "created" = 1,
    Pending: "pending" = 2,
    Completed: "completed" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}

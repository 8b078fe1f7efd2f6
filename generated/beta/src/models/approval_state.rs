// @generated
use crate::mg;

/// Enumeration `microsoft.graph.approvalState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApprovalState {
    /// `pending` (0)
    Pending,
    /// `approved` (1)
    Approved,
    /// `denied` (2)
    Denied,
    /// `aborted` (3)
    Aborted,
    /// `canceled` (4)
    Canceled,
}

mg::enumeration! {
    ApprovalState: "microsoft.graph.approvalState";
    Pending: "pending" = 0,
    Approved: "approved" = 1,
    Denied: "denied" = 2,
    Aborted: "aborted" = 3,
    Canceled: "canceled" = 4,
}

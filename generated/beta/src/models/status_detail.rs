// @generated
use crate::mg;

/// Enumeration `microsoft.graph.statusDetail`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatusDetail {
    /// `submitted` (0)
    Submitted,
    /// `approved` (1)
    Approved,
    /// `completed` (2)
    Completed,
    /// `canceled` (3)
    Canceled,
    /// `rejected` (4)
    Rejected,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    StatusDetail: "microsoft.graph.statusDetail";
    Submitted: "submitted" = 0,
    Approved: "approved" = 1,
    Completed: "completed" = 2,
    Canceled: "canceled" = 3,
    Rejected: "rejected" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.plannerApprovalStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlannerApprovalStatus {
    /// `requested` (0)
    Requested,
    /// `approved` (1)
    Approved,
    /// `rejected` (2)
    Rejected,
    /// `cancelled` (3)
    Cancelled,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    PlannerApprovalStatus: "microsoft.graph.plannerApprovalStatus";
    Requested: "requested" = 0,
    Approved: "approved" = 1,
    Rejected: "rejected" = 2,
    Cancelled: "cancelled" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}

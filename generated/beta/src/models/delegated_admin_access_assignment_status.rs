// @generated
use crate::mg;

/// Enumeration `microsoft.graph.delegatedAdminAccessAssignmentStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DelegatedAdminAccessAssignmentStatus {
    /// `pending` (0)
    Pending,
    /// `active` (1)
    Active,
    /// `deleting` (2)
    Deleting,
    /// `deleted` (3)
    Deleted,
    /// `error` (4)
    Error,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    DelegatedAdminAccessAssignmentStatus: "microsoft.graph.delegatedAdminAccessAssignmentStatus";
    Pending: "pending" = 0,
    Active: "active" = 1,
    Deleting: "deleting" = 2,
    Deleted: "deleted" = 3,
    Error: "error" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}

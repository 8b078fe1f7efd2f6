// @generated
use crate::mg;

/// Enumeration `microsoft.graph.delegatedAdminRelationshipRequestStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DelegatedAdminRelationshipRequestStatus {
    /// `created` (0)
    Created,
    /// `pending` (1)
    Pending,
    /// `succeeded` (2)
    Succeeded,
    /// `failed` (3)
    Failed,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    DelegatedAdminRelationshipRequestStatus: "microsoft.graph.delegatedAdminRelationshipRequestStatus";
    Created: "created" = 0,
    Pending: "pending" = 1,
    Succeeded: "succeeded" = 2,
    Failed: "failed" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}

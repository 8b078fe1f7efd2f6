// @generated
use crate::mg;

/// Enumeration `microsoft.graph.delegatedAdminRelationshipRequestAction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DelegatedAdminRelationshipRequestAction {
    /// `lockForApproval` (0)
    LockForApproval,
    /// `approve` (1)
    Approve,
    /// `terminate` (2)
    Terminate,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
    /// `reject` (4)
    Reject,
}

mg::enumeration! {
    DelegatedAdminRelationshipRequestAction: "microsoft.graph.delegatedAdminRelationshipRequestAction";
    LockForApproval: "lockForApproval" = 0,
    Approve: "approve" = 1,
    Terminate: "terminate" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
    Reject: "reject" = 4,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.tenantGovernanceServices.requestStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestStatus {
    /// `pending` (0)
    Pending,
    /// `accepted` (1)
    Accepted,
    /// `rejected` (2)
    Rejected,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    RequestStatus: "microsoft.graph.tenantGovernanceServices.requestStatus";
    Pending: "pending" = 0,
    Accepted: "accepted" = 1,
    Rejected: "rejected" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}

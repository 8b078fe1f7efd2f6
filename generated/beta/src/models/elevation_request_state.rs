// @generated
use crate::mg;

/// Enumeration `microsoft.graph.elevationRequestState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ElevationRequestState {
    /// `none` (0)
    None,
    /// `pending` (1)
    Pending,
    /// `approved` (2)
    Approved,
    /// `denied` (3)
    Denied,
    /// `expired` (4)
    Expired,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
    /// `revoked` (6)
    Revoked,
    /// `completed` (7)
    Completed,
}

mg::enumeration! {
    ElevationRequestState: "microsoft.graph.elevationRequestState";
    None: "none" = 0,
    Pending: "pending" = 1,
    Approved: "approved" = 2,
    Denied: "denied" = 3,
    Expired: "expired" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
    Revoked: "revoked" = 6,
    Completed: "completed" = 7,
}

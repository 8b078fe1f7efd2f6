// @generated
use crate::mg;

/// Enumeration `microsoft.graph.fotaRegistrationState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FotaRegistrationState {
    /// `pending` (0)
    Pending,
    /// `failed` (1)
    Failed,
    /// `requested` (2)
    Requested,
    /// `inProgress` (3)
    InProgress,
    /// `completed` (4)
    Completed,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    FotaRegistrationState: "microsoft.graph.fotaRegistrationState";
    Pending: "pending" = 0,
    Failed: "failed" = 1,
    Requested: "requested" = 2,
    InProgress: "inProgress" = 3,
    Completed: "completed" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.managedAppLogUploadState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedAppLogUploadState {
    /// `pending` (0)
    Pending,
    /// `inProgress` (1)
    InProgress,
    /// `completed` (2)
    Completed,
    /// `declinedByUser` (3)
    DeclinedByUser,
    /// `timedOut` (4)
    TimedOut,
    /// `failed` (5)
    Failed,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    ManagedAppLogUploadState: "microsoft.graph.managedAppLogUploadState";
    Pending: "pending" = 0,
    InProgress: "inProgress" = 1,
    Completed: "completed" = 2,
    DeclinedByUser: "declinedByUser" = 3,
    TimedOut: "timedOut" = 4,
    Failed: "failed" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}

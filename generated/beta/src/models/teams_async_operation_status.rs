// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamsAsyncOperationStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamsAsyncOperationStatus {
    /// `invalid` (0)
    Invalid,
    /// `notStarted` (1)
    NotStarted,
    /// `inProgress` (2)
    InProgress,
    /// `succeeded` (3)
    Succeeded,
    /// `failed` (4)
    Failed,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    TeamsAsyncOperationStatus: "microsoft.graph.teamsAsyncOperationStatus";
    Invalid: "invalid" = 0,
    NotStarted: "notStarted" = 1,
    InProgress: "inProgress" = 2,
    Succeeded: "succeeded" = 3,
    Failed: "failed" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}

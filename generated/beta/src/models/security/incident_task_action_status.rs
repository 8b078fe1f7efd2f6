// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.incidentTaskActionStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IncidentTaskActionStatus {
    /// `notStarted` (1)
    NotStarted,
    /// `inProgress` (2)
    InProgress,
    /// `partiallyCompleted` (3)
    PartiallyCompleted,
    /// `completed` (4)
    Completed,
    /// `failed` (5)
    Failed,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    IncidentTaskActionStatus: "microsoft.graph.security.incidentTaskActionStatus";
    NotStarted: "notStarted" = 1,
    InProgress: "inProgress" = 2,
    PartiallyCompleted: "partiallyCompleted" = 3,
    Completed: "completed" = 4,
    Failed: "failed" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}

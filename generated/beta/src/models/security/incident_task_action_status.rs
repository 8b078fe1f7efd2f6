// @generated
use crate::mg;

/// `microsoft.graph.security.incidentTaskActionStatus`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IncidentTaskActionStatus {
    /// `notStarted`, 0.
    NotStarted,
    /// `inProgress`, 1.
    InProgress,
    /// `partiallyCompleted`, 2.
    PartiallyCompleted,
    /// `completed`, 3.
    Completed,
    /// `failed`, 4.
    Failed,
    /// `unknownFutureValue`, 5.
    UnknownFutureValue,
}

mg::enumeration! {
    IncidentTaskActionStatus "microsoft.graph.security.incidentTaskActionStatus" "";
    NotStarted "notStarted" 0,
    InProgress "inProgress" 1,
    PartiallyCompleted "partiallyCompleted" 2,
    Completed "completed" 3,
    Failed "failed" 4,
    UnknownFutureValue "unknownFutureValue" 5,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.incidentTaskStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IncidentTaskStatus {
    /// `open` (1)
    Open,
    /// `inProgress` (2)
    InProgress,
    /// `completed` (3)
    Completed,
    /// `failed` (4)
    Failed,
    /// `notRelevant` (5)
    NotRelevant,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    IncidentTaskStatus: "microsoft.graph.security.incidentTaskStatus";
    Open: "open" = 1,
    InProgress: "inProgress" = 2,
    Completed: "completed" = 3,
    Failed: "failed" = 4,
    NotRelevant: "notRelevant" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}

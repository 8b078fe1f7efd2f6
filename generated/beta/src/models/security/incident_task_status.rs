// @generated
use crate::mg;

/// `microsoft.graph.security.incidentTaskStatus`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IncidentTaskStatus {
    /// `open`, 0.
    Open,
    /// `inProgress`, 1.
    InProgress,
    /// `completed`, 2.
    Completed,
    /// `failed`, 3.
    Failed,
    /// `notRelevant`, 4.
    NotRelevant,
    /// `unknownFutureValue`, 5.
    UnknownFutureValue,
}

mg::enumeration! {
    IncidentTaskStatus "microsoft.graph.security.incidentTaskStatus" "";
    Open "open" 0,
    InProgress "inProgress" 1,
    Completed "completed" 2,
    Failed "failed" 3,
    NotRelevant "notRelevant" 4,
    UnknownFutureValue "unknownFutureValue" 5,
}

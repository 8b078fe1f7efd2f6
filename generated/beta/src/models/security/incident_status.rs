// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.incidentStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IncidentStatus {
    /// `active` (1)
    Active,
    /// `resolved` (2)
    Resolved,
    /// `inProgress` (4)
    InProgress,
    /// `redirected` (64)
    Redirected,
    /// `unknownFutureValue` (127)
    UnknownFutureValue,
    /// `awaitingAction` (128)
    AwaitingAction,
}

mg::enumeration! {
    IncidentStatus: "microsoft.graph.security.incidentStatus";
    Active: "active" = 1,
    Resolved: "resolved" = 2,
    InProgress: "inProgress" = 4,
    Redirected: "redirected" = 64,
    UnknownFutureValue: "unknownFutureValue" = 127,
    AwaitingAction: "awaitingAction" = 128,
}

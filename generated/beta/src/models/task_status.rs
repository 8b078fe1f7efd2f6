// @generated
use crate::mg;

/// Enumeration `microsoft.graph.taskStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskStatus {
    /// `notStarted` (0)
    NotStarted,
    /// `inProgress` (1)
    InProgress,
    /// `completed` (2)
    Completed,
    /// `waitingOnOthers` (3)
    WaitingOnOthers,
    /// `deferred` (4)
    Deferred,
}

mg::enumeration! {
    TaskStatus: "microsoft.graph.taskStatus";
    NotStarted: "notStarted" = 0,
    InProgress: "inProgress" = 1,
    Completed: "completed" = 2,
    WaitingOnOthers: "waitingOnOthers" = 3,
    Deferred: "deferred" = 4,
}

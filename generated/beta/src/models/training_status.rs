// @generated
use crate::mg;

/// Enumeration `microsoft.graph.trainingStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TrainingStatus {
    /// `unknown` (0)
    Unknown,
    /// `assigned` (1)
    Assigned,
    /// `inProgress` (2)
    InProgress,
    /// `completed` (3)
    Completed,
    /// `overdue` (4)
    Overdue,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    TrainingStatus: "microsoft.graph.trainingStatus";
    Unknown: "unknown" = 0,
    Assigned: "assigned" = 1,
    InProgress: "inProgress" = 2,
    Completed: "completed" = 3,
    Overdue: "overdue" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}

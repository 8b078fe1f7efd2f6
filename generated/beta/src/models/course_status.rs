// @generated
use crate::mg;

/// Enumeration `microsoft.graph.courseStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CourseStatus {
    /// `notStarted` (0)
    NotStarted,
    /// `inProgress` (1)
    InProgress,
    /// `completed` (2)
    Completed,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    CourseStatus: "microsoft.graph.courseStatus";
    NotStarted: "notStarted" = 0,
    InProgress: "inProgress" = 1,
    Completed: "completed" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}

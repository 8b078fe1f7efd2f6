// @generated
use crate::mg;

/// Enumeration `microsoft.graph.subjectRightsRequestStageStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubjectRightsRequestStageStatus {
    /// `notStarted` (0)
    NotStarted,
    /// `current` (1)
    Current,
    /// `completed` (3)
    Completed,
    /// `failed` (4)
    Failed,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    SubjectRightsRequestStageStatus: "microsoft.graph.subjectRightsRequestStageStatus";
    NotStarted: "notStarted" = 0,
    Current: "current" = 1,
    Completed: "completed" = 3,
    Failed: "failed" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}

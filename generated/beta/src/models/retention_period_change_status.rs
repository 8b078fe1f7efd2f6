// @generated
use crate::mg;

/// Enumeration `microsoft.graph.retentionPeriodChangeStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetentionPeriodChangeStatus {
    /// `none` (0)
    None,
    /// `inProgress` (1)
    InProgress,
    /// `failed` (2)
    Failed,
    /// `completed` (3)
    Completed,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    RetentionPeriodChangeStatus: "microsoft.graph.retentionPeriodChangeStatus";
    None: "none" = 0,
    InProgress: "inProgress" = 1,
    Failed: "failed" = 2,
    Completed: "completed" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.restoreSessionStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestoreSessionStatus {
    /// `draft` (0)
    Draft,
    /// `activating` (1)
    Activating,
    /// `active` (2)
    Active,
    /// `completedWithError` (3)
    CompletedWithError,
    /// `completed` (4)
    Completed,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
    /// `failed` (6)
    Failed,
}

mg::enumeration! {
    RestoreSessionStatus: "microsoft.graph.restoreSessionStatus";
    Draft: "draft" = 0,
    Activating: "activating" = 1,
    Active: "active" = 2,
    CompletedWithError: "completedWithError" = 3,
    Completed: "completed" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
    Failed: "failed" = 6,
}

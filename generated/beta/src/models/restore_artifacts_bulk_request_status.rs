// @generated
use crate::mg;

/// Enumeration `microsoft.graph.restoreArtifactsBulkRequestStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestoreArtifactsBulkRequestStatus {
    /// `unknown` (0)
    Unknown,
    /// `active` (1)
    Active,
    /// `completed` (2)
    Completed,
    /// `completedWithErrors` (3)
    CompletedWithErrors,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    RestoreArtifactsBulkRequestStatus: "microsoft.graph.restoreArtifactsBulkRequestStatus";
    Unknown: "unknown" = 0,
    Active: "active" = 1,
    Completed: "completed" = 2,
    CompletedWithErrors: "completedWithErrors" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.exclusionUnitBulkJobStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExclusionUnitBulkJobStatus {
    /// `created` (0)
    Created,
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
    ExclusionUnitBulkJobStatus: "microsoft.graph.exclusionUnitBulkJobStatus";
    Created: "created" = 0,
    Active: "active" = 1,
    Completed: "completed" = 2,
    CompletedWithErrors: "completedWithErrors" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.artifactRestoreStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArtifactRestoreStatus {
    /// `added` (0)
    Added,
    /// `scheduling` (1)
    Scheduling,
    /// `scheduled` (2)
    Scheduled,
    /// `inProgress` (3)
    InProgress,
    /// `succeeded` (4)
    Succeeded,
    /// `failed` (5)
    Failed,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    ArtifactRestoreStatus: "microsoft.graph.artifactRestoreStatus";
    Added: "added" = 0,
    Scheduling: "scheduling" = 1,
    Scheduled: "scheduled" = 2,
    InProgress: "inProgress" = 3,
    Succeeded: "succeeded" = 4,
    Failed: "failed" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}

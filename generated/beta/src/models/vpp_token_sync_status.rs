// @generated
use crate::mg;

/// Enumeration `microsoft.graph.vppTokenSyncStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VppTokenSyncStatus {
    /// `none` (0)
    None,
    /// `inProgress` (1)
    InProgress,
    /// `completed` (2)
    Completed,
    /// `failed` (3)
    Failed,
}

mg::enumeration! {
    VppTokenSyncStatus: "microsoft.graph.vppTokenSyncStatus";
    None: "none" = 0,
    InProgress: "inProgress" = 1,
    Completed: "completed" = 2,
    Failed: "failed" = 3,
}

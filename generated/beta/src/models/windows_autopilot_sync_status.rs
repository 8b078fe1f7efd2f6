// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsAutopilotSyncStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsAutopilotSyncStatus {
    /// `unknown` (0)
    Unknown,
    /// `inProgress` (1)
    InProgress,
    /// `completed` (2)
    Completed,
    /// `failed` (3)
    Failed,
}

mg::enumeration! {
    WindowsAutopilotSyncStatus: "microsoft.graph.windowsAutopilotSyncStatus";
    Unknown: "unknown" = 0,
    InProgress: "inProgress" = 1,
    Completed: "completed" = 2,
    Failed: "failed" = 3,
}

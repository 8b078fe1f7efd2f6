// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsAutopilotProfileAssignmentStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsAutopilotProfileAssignmentStatus {
    /// `unknown` (0)
    Unknown,
    /// `assignedInSync` (1)
    AssignedInSync,
    /// `assignedOutOfSync` (2)
    AssignedOutOfSync,
    /// `assignedUnkownSyncState` (3)
    AssignedUnkownSyncState,
    /// `notAssigned` (4)
    NotAssigned,
    /// `pending` (5)
    Pending,
    /// `failed` (6)
    Failed,
}

mg::enumeration! {
    WindowsAutopilotProfileAssignmentStatus: "microsoft.graph.windowsAutopilotProfileAssignmentStatus";
    Unknown: "unknown" = 0,
    AssignedInSync: "assignedInSync" = 1,
    AssignedOutOfSync: "assignedOutOfSync" = 2,
    AssignedUnkownSyncState: "assignedUnkownSyncState" = 3,
    NotAssigned: "notAssigned" = 4,
    Pending: "pending" = 5,
    Failed: "failed" = 6,
}

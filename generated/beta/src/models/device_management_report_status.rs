// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementReportStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementReportStatus {
    /// `unknown` (0)
    Unknown,
    /// `notStarted` (1)
    NotStarted,
    /// `inProgress` (2)
    InProgress,
    /// `completed` (3)
    Completed,
    /// `failed` (4)
    Failed,
}

mg::enumeration! {
    DeviceManagementReportStatus: "microsoft.graph.deviceManagementReportStatus";
    Unknown: "unknown" = 0,
    NotStarted: "notStarted" = 1,
    InProgress: "inProgress" = 2,
    Completed: "completed" = 3,
    Failed: "failed" = 4,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.defenderMonitorFileActivity`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefenderMonitorFileActivity {
    /// `userDefined` (0)
    UserDefined,
    /// `disable` (1)
    Disable,
    /// `monitorAllFiles` (2)
    MonitorAllFiles,
    /// `monitorIncomingFilesOnly` (3)
    MonitorIncomingFilesOnly,
    /// `monitorOutgoingFilesOnly` (4)
    MonitorOutgoingFilesOnly,
}

mg::enumeration! {
    DefenderMonitorFileActivity: "microsoft.graph.defenderMonitorFileActivity";
    UserDefined: "userDefined" = 0,
    Disable: "disable" = 1,
    MonitorAllFiles: "monitorAllFiles" = 2,
    MonitorIncomingFilesOnly: "monitorIncomingFilesOnly" = 3,
    MonitorOutgoingFilesOnly: "monitorOutgoingFilesOnly" = 4,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.defenderRealtimeScanDirection`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefenderRealtimeScanDirection {
    /// `monitorAllFiles` (0)
    MonitorAllFiles,
    /// `monitorIncomingFilesOnly` (1)
    MonitorIncomingFilesOnly,
    /// `monitorOutgoingFilesOnly` (2)
    MonitorOutgoingFilesOnly,
}

mg::enumeration! {
    DefenderRealtimeScanDirection: "microsoft.graph.defenderRealtimeScanDirection";
    MonitorAllFiles: "monitorAllFiles" = 0,
    MonitorIncomingFilesOnly: "monitorIncomingFilesOnly" = 1,
    MonitorOutgoingFilesOnly: "monitorOutgoingFilesOnly" = 2,
}

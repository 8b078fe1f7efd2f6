// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamsAdministration.portInStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PortInStatus {
    /// `completed` (0)
    Completed,
    /// `firmOrderCommitmentAccepted` (1)
    FirmOrderCommitmentAccepted,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    PortInStatus: "microsoft.graph.teamsAdministration.portInStatus";
    Completed: "completed" = 0,
    FirmOrderCommitmentAccepted: "firmOrderCommitmentAccepted" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}

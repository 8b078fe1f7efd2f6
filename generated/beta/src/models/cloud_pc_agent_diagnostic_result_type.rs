// @generated
use crate::mg;

/// `microsoft.graph.cloudPcAgentDiagnosticResultType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcAgentDiagnosticResultType {
    /// `communicationUnhealthy`, 0.
    CommunicationUnhealthy,
    /// `functionalityDefect`, 1.
    FunctionalityDefect,
    /// `healthy`, 2.
    Healthy,
    /// `unknownError`, 3.
    UnknownError,
    /// `versionOutdated`, 4.
    VersionOutdated,
}

mg::enumeration! {
    CloudPcAgentDiagnosticResultType "microsoft.graph.cloudPcAgentDiagnosticResultType" "";
    CommunicationUnhealthy "communicationUnhealthy" 0,
    FunctionalityDefect "functionalityDefect" 1,
    Healthy "healthy" 2,
    UnknownError "unknownError" 3,
    VersionOutdated "versionOutdated" 4,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcAgentDiagnosticResultType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcAgentDiagnosticResultType {
    /// `healthy` (0)
    Healthy,
    /// `versionOutdated` (1)
    VersionOutdated,
    /// `functionalityDefect` (2)
    FunctionalityDefect,
    /// `communicationUnhealthy` (3)
    CommunicationUnhealthy,
    /// `unknownError` (4)
    UnknownError,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcAgentDiagnosticResultType: "microsoft.graph.cloudPcAgentDiagnosticResultType";
    Healthy: "healthy" = 0,
    VersionOutdated: "versionOutdated" = 1,
    FunctionalityDefect: "functionalityDefect" = 2,
    CommunicationUnhealthy: "communicationUnhealthy" = 3,
    UnknownError: "unknownError" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}

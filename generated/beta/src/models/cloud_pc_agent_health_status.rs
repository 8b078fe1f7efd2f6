// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcAgentHealthStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcAgentHealthStatus {
    /// `healthy` (0)
    Healthy,
    /// `warning` (1)
    Warning,
    /// `unavailable` (2)
    Unavailable,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcAgentHealthStatus: "microsoft.graph.cloudPcAgentHealthStatus";
    Healthy: "healthy" = 0,
    Warning: "warning" = 1,
    Unavailable: "unavailable" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}

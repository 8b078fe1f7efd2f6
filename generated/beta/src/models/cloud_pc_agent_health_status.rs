// @generated
use crate::mg;

/// `microsoft.graph.cloudPcAgentHealthStatus`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcAgentHealthStatus {
    /// `healthy`, 0.
    Healthy,
    /// `unavailable`, 1.
    Unavailable,
    /// `warning`, 2.
    Warning,
}

mg::enumeration! {
    CloudPcAgentHealthStatus "microsoft.graph.cloudPcAgentHealthStatus" "";
    Healthy "healthy" 0,
    Unavailable "unavailable" 1,
    Warning "warning" 2,
}

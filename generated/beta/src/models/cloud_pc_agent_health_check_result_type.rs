// @generated
use crate::mg;

/// `microsoft.graph.cloudPcAgentHealthCheckResultType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcAgentHealthCheckResultType {
    /// `failed`, 0.
    Failed,
    /// `succeeded`, 1.
    Succeeded,
    /// `warning`, 2.
    Warning,
}

mg::enumeration! {
    CloudPcAgentHealthCheckResultType "microsoft.graph.cloudPcAgentHealthCheckResultType" "";
    Failed "failed" 0,
    Succeeded "succeeded" 1,
    Warning "warning" 2,
}

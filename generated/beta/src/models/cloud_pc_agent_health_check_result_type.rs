// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcAgentHealthCheckResultType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcAgentHealthCheckResultType {
    /// `succeeded` (0)
    Succeeded,
    /// `warning` (1)
    Warning,
    /// `failed` (2)
    Failed,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcAgentHealthCheckResultType: "microsoft.graph.cloudPcAgentHealthCheckResultType";
    Succeeded: "succeeded" = 0,
    Warning: "warning" = 1,
    Failed: "failed" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}

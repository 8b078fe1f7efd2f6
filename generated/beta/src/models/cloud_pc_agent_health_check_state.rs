// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcAgentHealthCheckState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcAgentHealthCheckState {
    /// `pending` (0)
    Pending,
    /// `processing` (1)
    Processing,
    /// `succeeded` (2)
    Succeeded,
    /// `failed` (3)
    Failed,
    /// `conflict` (4)
    Conflict,
    /// `canceled` (5)
    Canceled,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcAgentHealthCheckState: "microsoft.graph.cloudPcAgentHealthCheckState";
    Pending: "pending" = 0,
    Processing: "processing" = 1,
    Succeeded: "succeeded" = 2,
    Failed: "failed" = 3,
    Conflict: "conflict" = 4,
    Canceled: "canceled" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}

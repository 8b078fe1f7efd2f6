// @generated
use crate::mg;

/// `microsoft.graph.cloudPcAgentHealthCheckState`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcAgentHealthCheckState {
    /// `canceled`, 0.
    Canceled,
    /// `conflict`, 1.
    Conflict,
    /// `failed`, 2.
    Failed,
    /// `pending`, 3.
    Pending,
    /// `processing`, 4.
    Processing,
    /// `succeeded`, 5.
    Succeeded,
}

mg::enumeration! {
    CloudPcAgentHealthCheckState "microsoft.graph.cloudPcAgentHealthCheckState" "";
    Canceled "canceled" 0,
    Conflict "conflict" 1,
    Failed "failed" 2,
    Pending "pending" 3,
    Processing "processing" 4,
    Succeeded "succeeded" 5,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcSnapshotHealthCheckStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcSnapshotHealthCheckStatus {
    /// `unknown` (0)
    Unknown,
    /// `healthy` (1)
    Healthy,
    /// `unhealthy` (2)
    Unhealthy,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcSnapshotHealthCheckStatus: "microsoft.graph.cloudPcSnapshotHealthCheckStatus";
    Unknown: "unknown" = 0,
    Healthy: "healthy" = 1,
    Unhealthy: "unhealthy" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}

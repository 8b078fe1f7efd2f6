// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcDeviceImageStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcDeviceImageStatus {
    /// `pending` (0)
    Pending,
    /// `ready` (1)
    Ready,
    /// `failed` (2)
    Failed,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
    /// `warning` (4)
    Warning,
}

mg::enumeration! {
    CloudPcDeviceImageStatus: "microsoft.graph.cloudPcDeviceImageStatus";
    Pending: "pending" = 0,
    Ready: "ready" = 1,
    Failed: "failed" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
    Warning: "warning" = 4,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceScopeActionStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceScopeActionStatus {
    /// `failed` (0)
    Failed,
    /// `succeeded` (1)
    Succeeded,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceScopeActionStatus: "microsoft.graph.deviceScopeActionStatus";
    Failed: "failed" = 0,
    Succeeded: "succeeded" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}

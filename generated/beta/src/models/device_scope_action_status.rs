// @generated
use crate::mg;

/// `microsoft.graph.deviceScopeActionStatus`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceScopeActionStatus {
    /// `failed`, 0.
    Failed,
    /// `succeeded`, 1.
    Succeeded,
    /// `unknownFutureValue`, 2.
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceScopeActionStatus "microsoft.graph.deviceScopeActionStatus" "";
    Failed "failed" 0,
    Succeeded "succeeded" 1,
    UnknownFutureValue "unknownFutureValue" 2,
}

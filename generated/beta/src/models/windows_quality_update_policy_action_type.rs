// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsQualityUpdatePolicyActionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsQualityUpdatePolicyActionType {
    /// `approve` (0)
    Approve,
    /// `suspend` (1)
    Suspend,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    WindowsQualityUpdatePolicyActionType: "microsoft.graph.windowsQualityUpdatePolicyActionType";
    Approve: "approve" = 0,
    Suspend: "suspend" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}

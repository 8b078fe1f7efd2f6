// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsQualityUpdatePolicyApprovalMethodType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsQualityUpdatePolicyApprovalMethodType {
    /// `manual` (0)
    Manual,
    /// `automatic` (1)
    Automatic,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    WindowsQualityUpdatePolicyApprovalMethodType: "microsoft.graph.windowsQualityUpdatePolicyApprovalMethodType";
    Manual: "manual" = 0,
    Automatic: "automatic" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}

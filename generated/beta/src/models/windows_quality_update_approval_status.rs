// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsQualityUpdateApprovalStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsQualityUpdateApprovalStatus {
    /// `unknown` (0)
    Unknown,
    /// `approved` (1)
    Approved,
    /// `suspended` (2)
    Suspended,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    WindowsQualityUpdateApprovalStatus: "microsoft.graph.windowsQualityUpdateApprovalStatus";
    Unknown: "unknown" = 0,
    Approved: "approved" = 1,
    Suspended: "suspended" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsUpdates.approvalStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApprovalStatus {
    /// `approved` (0)
    Approved,
    /// `suspended` (1)
    Suspended,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    ApprovalStatus: "microsoft.graph.windowsUpdates.approvalStatus";
    Approved: "approved" = 0,
    Suspended: "suspended" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}

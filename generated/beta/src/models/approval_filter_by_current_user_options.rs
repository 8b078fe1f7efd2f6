// @generated
use crate::mg;

/// Enumeration `microsoft.graph.approvalFilterByCurrentUserOptions`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApprovalFilterByCurrentUserOptions {
    /// `target` (0)
    Target,
    /// `createdBy` (1)
    CreatedBy,
    /// `approver` (2)
    Approver,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    ApprovalFilterByCurrentUserOptions: "microsoft.graph.approvalFilterByCurrentUserOptions";
    Target: "target" = 0,
    CreatedBy: "createdBy" = 1,
    Approver: "approver" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}

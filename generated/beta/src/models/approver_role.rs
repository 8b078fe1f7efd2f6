// @generated
use crate::mg;

/// Enumeration `microsoft.graph.approverRole`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApproverRole {
    /// `owner` (0)
    Owner,
    /// `approver` (1)
    Approver,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    ApproverRole: "microsoft.graph.approverRole", flags;
    Owner: "owner" = 0,
    Approver: "approver" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}

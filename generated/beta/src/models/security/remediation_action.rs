// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.remediationAction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RemediationAction {
    /// `moveToJunk` (1)
    MoveToJunk,
    /// `moveToInbox` (2)
    MoveToInbox,
    /// `hardDelete` (5)
    HardDelete,
    /// `softDelete` (6)
    SoftDelete,
    /// `moveToDeletedItems` (7)
    MoveToDeletedItems,
    /// `unknownFutureValue` (14)
    UnknownFutureValue,
    /// `moveToQuarantine` (15)
    MoveToQuarantine,
}

mg::enumeration! {
    RemediationAction: "microsoft.graph.security.remediationAction";
    MoveToJunk: "moveToJunk" = 1,
    MoveToInbox: "moveToInbox" = 2,
    HardDelete: "hardDelete" = 5,
    SoftDelete: "softDelete" = 6,
    MoveToDeletedItems: "moveToDeletedItems" = 7,
    UnknownFutureValue: "unknownFutureValue" = 14,
    MoveToQuarantine: "moveToQuarantine" = 15,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.messageStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageStatus {
    /// `gettingStatus` (1)
    GettingStatus,
    /// `pending` (2)
    Pending,
    /// `failed` (3)
    Failed,
    /// `delivered` (4)
    Delivered,
    /// `expanded` (5)
    Expanded,
    /// `quarantined` (6)
    Quarantined,
    /// `filteredAsSpam` (7)
    FilteredAsSpam,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
}

mg::enumeration! {
    MessageStatus: "microsoft.graph.messageStatus";
    GettingStatus: "gettingStatus" = 1,
    Pending: "pending" = 2,
    Failed: "failed" = 3,
    Delivered: "delivered" = 4,
    Expanded: "expanded" = 5,
    Quarantined: "quarantined" = 6,
    FilteredAsSpam: "filteredAsSpam" = 7,
    UnknownFutureValue: "unknownFutureValue" = 8,
}

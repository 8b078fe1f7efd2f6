// @generated
use crate::mg;

/// `microsoft.graph.messageStatus`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageStatus {
    /// `gettingStatus`, 0.
    GettingStatus,
    /// `pending`, 1.
    Pending,
    /// `failed`, 2.
    Failed,
    /// `delivered`, 3.
    Delivered,
    /// `expanded`, 4.
    Expanded,
    /// `quarantined`, 5.
    Quarantined,
    /// `filteredAsSpam`, 6.
    FilteredAsSpam,
    /// `unknownFutureValue`, 7.
    UnknownFutureValue,
}

mg::enumeration! {
    MessageStatus "microsoft.graph.messageStatus" "";
    GettingStatus "gettingStatus" 0,
    Pending "pending" 1,
    Failed "failed" 2,
    Delivered "delivered" 3,
    Expanded "expanded" 4,
    Quarantined "quarantined" 5,
    FilteredAsSpam "filteredAsSpam" 6,
    UnknownFutureValue "unknownFutureValue" 7,
}

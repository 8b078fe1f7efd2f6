// @generated
use crate::mg;

/// Enumeration `microsoft.graph.mediaDirection`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaDirection {
    /// `inactive` (0)
    Inactive,
    /// `sendOnly` (1)
    SendOnly,
    /// `receiveOnly` (2)
    ReceiveOnly,
    /// `sendReceive` (3)
    SendReceive,
}

mg::enumeration! {
    MediaDirection: "microsoft.graph.mediaDirection";
    Inactive: "inactive" = 0,
    SendOnly: "sendOnly" = 1,
    ReceiveOnly: "receiveOnly" = 2,
    SendReceive: "sendReceive" = 3,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.callRecords.callType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallType {
    /// `unknown` (0)
    Unknown,
    /// `groupCall` (1)
    GroupCall,
    /// `peerToPeer` (2)
    PeerToPeer,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    CallType: "microsoft.graph.callRecords.callType";
    Unknown: "unknown" = 0,
    GroupCall: "groupCall" = 1,
    PeerToPeer: "peerToPeer" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}

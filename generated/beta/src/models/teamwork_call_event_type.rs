// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamworkCallEventType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamworkCallEventType {
    /// `call` (0)
    Call,
    /// `meeting` (1)
    Meeting,
    /// `screenShare` (2)
    ScreenShare,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    TeamworkCallEventType: "microsoft.graph.teamworkCallEventType";
    Call: "call" = 0,
    Meeting: "meeting" = 1,
    ScreenShare: "screenShare" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}

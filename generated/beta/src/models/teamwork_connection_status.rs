// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamworkConnectionStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamworkConnectionStatus {
    /// `unknown` (0)
    Unknown,
    /// `connected` (1)
    Connected,
    /// `disconnected` (2)
    Disconnected,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    TeamworkConnectionStatus: "microsoft.graph.teamworkConnectionStatus";
    Unknown: "unknown" = 0,
    Connected: "connected" = 1,
    Disconnected: "disconnected" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}

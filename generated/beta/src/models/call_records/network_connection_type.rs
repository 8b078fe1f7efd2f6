// @generated
use crate::mg;

/// Enumeration `microsoft.graph.callRecords.networkConnectionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkConnectionType {
    /// `unknown` (0)
    Unknown,
    /// `wired` (1)
    Wired,
    /// `wifi` (2)
    Wifi,
    /// `mobile` (3)
    Mobile,
    /// `tunnel` (4)
    Tunnel,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    NetworkConnectionType: "microsoft.graph.callRecords.networkConnectionType";
    Unknown: "unknown" = 0,
    Wired: "wired" = 1,
    Wifi: "wifi" = 2,
    Mobile: "mobile" = 3,
    Tunnel: "tunnel" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}

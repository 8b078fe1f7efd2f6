// @generated
use crate::mg;

/// Enumeration `microsoft.graph.callRecords.networkTransportProtocol`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkTransportProtocol {
    /// `unknown` (0)
    Unknown,
    /// `udp` (1)
    Udp,
    /// `tcp` (2)
    Tcp,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    NetworkTransportProtocol: "microsoft.graph.callRecords.networkTransportProtocol";
    Unknown: "unknown" = 0,
    Udp: "udp" = 1,
    Tcp: "tcp" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.protocolType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProtocolType {
    /// `tcp` (0)
    Tcp,
    /// `udp` (1)
    Udp,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    ProtocolType: "microsoft.graph.security.protocolType";
    Tcp: "tcp" = 0,
    Udp: "udp" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}

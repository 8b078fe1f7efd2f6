// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.hostPortProtocol`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HostPortProtocol {
    /// `tcp` (0)
    Tcp,
    /// `udp` (1)
    Udp,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    HostPortProtocol: "microsoft.graph.security.hostPortProtocol";
    Tcp: "tcp" = 0,
    Udp: "udp" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}

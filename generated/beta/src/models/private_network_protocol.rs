// @generated
use crate::mg;

/// Enumeration `microsoft.graph.privateNetworkProtocol`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrivateNetworkProtocol {
    /// `tcp` (1)
    Tcp,
    /// `udp` (2)
    Udp,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    PrivateNetworkProtocol: "microsoft.graph.privateNetworkProtocol", flags;
    Tcp: "tcp" = 1,
    Udp: "udp" = 2,
    UnknownFutureValue: "unknownFutureValue" = 4,
}

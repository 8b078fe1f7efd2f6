// @generated
use crate::mg;

/// `microsoft.graph.privateNetworkProtocol`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrivateNetworkProtocol {
    /// `tcp`, 1.
    Tcp,
    /// `udp`, 2.
    Udp,
    /// `unknownFutureValue`, 4.
    UnknownFutureValue,
}

mg::enumeration! {
    PrivateNetworkProtocol "microsoft.graph.privateNetworkProtocol" "flags";
    Tcp "tcp" 1,
    Udp "udp" 2,
    UnknownFutureValue "unknownFutureValue" 4,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.containerPortProtocol`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContainerPortProtocol {
    /// `udp` (0)
    Udp,
    /// `tcp` (1)
    Tcp,
    /// `sctp` (2)
    Sctp,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    ContainerPortProtocol: "microsoft.graph.security.containerPortProtocol";
    Udp: "udp" = 0,
    Tcp: "tcp" = 1,
    Sctp: "sctp" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}

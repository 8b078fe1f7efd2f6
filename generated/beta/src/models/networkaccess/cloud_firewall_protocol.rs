// @generated
use crate::mg;

/// `microsoft.graph.networkaccess.cloudFirewallProtocol`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudFirewallProtocol {
    /// `tcp`, 1.
    Tcp,
    /// `udp`, 2.
    Udp,
    /// `unknownFutureValue`, 4.
    UnknownFutureValue,
}

mg::enumeration! {
    CloudFirewallProtocol "microsoft.graph.networkaccess.cloudFirewallProtocol" "flags";
    Tcp "tcp" 1,
    Udp "udp" 2,
    UnknownFutureValue "unknownFutureValue" 4,
}

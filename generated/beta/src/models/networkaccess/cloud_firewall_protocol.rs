// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.cloudFirewallProtocol`, of which a value can have
/// several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudFirewallProtocol {
    /// `tcp` (1)
    Tcp,
    /// `udp` (2)
    Udp,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudFirewallProtocol: "microsoft.graph.networkaccess.cloudFirewallProtocol", flags;
    Tcp: "tcp" = 1,
    Udp: "udp" = 2,
    UnknownFutureValue: "unknownFutureValue" = 4,
}

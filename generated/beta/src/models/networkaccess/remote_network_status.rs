// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.remoteNetworkStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RemoteNetworkStatus {
    /// `tunnelDisconnected` (0)
    TunnelDisconnected,
    /// `tunnelConnected` (1)
    TunnelConnected,
    /// `bgpDisconnected` (2)
    BgpDisconnected,
    /// `bgpConnected` (3)
    BgpConnected,
    /// `remoteNetworkAlive` (4)
    RemoteNetworkAlive,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    RemoteNetworkStatus: "microsoft.graph.networkaccess.remoteNetworkStatus";
    TunnelDisconnected: "tunnelDisconnected" = 0,
    TunnelConnected: "tunnelConnected" = 1,
    BgpDisconnected: "bgpDisconnected" = 2,
    BgpConnected: "bgpConnected" = 3,
    RemoteNetworkAlive: "remoteNetworkAlive" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}

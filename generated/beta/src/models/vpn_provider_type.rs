// @generated
use crate::mg;

/// Enumeration `microsoft.graph.vpnProviderType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnProviderType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `appProxy` (1)
    AppProxy,
    /// `packetTunnel` (2)
    PacketTunnel,
}

mg::enumeration! {
    VpnProviderType: "microsoft.graph.vpnProviderType";
    NotConfigured: "notConfigured" = 0,
    AppProxy: "appProxy" = 1,
    PacketTunnel: "packetTunnel" = 2,
}

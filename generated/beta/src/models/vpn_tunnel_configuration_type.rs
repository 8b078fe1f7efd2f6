// @generated
use crate::mg;

/// Enumeration `microsoft.graph.vpnTunnelConfigurationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnTunnelConfigurationType {
    /// `wifiAndCellular` (0)
    WifiAndCellular,
    /// `cellular` (1)
    Cellular,
    /// `wifi` (2)
    Wifi,
}

mg::enumeration! {
    VpnTunnelConfigurationType: "microsoft.graph.vpnTunnelConfigurationType";
    WifiAndCellular: "wifiAndCellular" = 0,
    Cellular: "cellular" = 1,
    Wifi: "wifi" = 2,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.vpnOnDemandRuleInterfaceTypeMatch`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnOnDemandRuleInterfaceTypeMatch {
    /// `notConfigured` (0)
    NotConfigured,
    /// `ethernet` (1)
    Ethernet,
    /// `wiFi` (2)
    WiFi,
    /// `cellular` (3)
    Cellular,
}

mg::enumeration! {
    VpnOnDemandRuleInterfaceTypeMatch: "microsoft.graph.vpnOnDemandRuleInterfaceTypeMatch";
    NotConfigured: "notConfigured" = 0,
    Ethernet: "ethernet" = 1,
    WiFi: "wiFi" = 2,
    Cellular: "cellular" = 3,
}

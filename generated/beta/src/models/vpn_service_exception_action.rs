// @generated
use crate::mg;

/// Enumeration `microsoft.graph.vpnServiceExceptionAction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnServiceExceptionAction {
    /// `forceTrafficViaVPN` (0)
    ForceTrafficViaVpn,
    /// `allowTrafficOutside` (1)
    AllowTrafficOutside,
    /// `dropTraffic` (2)
    DropTraffic,
}

mg::enumeration! {
    VpnServiceExceptionAction: "microsoft.graph.vpnServiceExceptionAction";
    ForceTrafficViaVpn: "forceTrafficViaVPN" = 0,
    AllowTrafficOutside: "allowTrafficOutside" = 1,
    DropTraffic: "dropTraffic" = 2,
}

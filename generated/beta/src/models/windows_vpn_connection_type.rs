// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsVpnConnectionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsVpnConnectionType {
    /// `pulseSecure` (0)
    PulseSecure,
    /// `f5EdgeClient` (1)
    F5EdgeClient,
    /// `dellSonicWallMobileConnect` (2)
    DellSonicWallMobileConnect,
    /// `checkPointCapsuleVpn` (3)
    CheckPointCapsuleVpn,
}

mg::enumeration! {
    WindowsVpnConnectionType: "microsoft.graph.windowsVpnConnectionType";
    PulseSecure: "pulseSecure" = 0,
    F5EdgeClient: "f5EdgeClient" = 1,
    DellSonicWallMobileConnect: "dellSonicWallMobileConnect" = 2,
    CheckPointCapsuleVpn: "checkPointCapsuleVpn" = 3,
}

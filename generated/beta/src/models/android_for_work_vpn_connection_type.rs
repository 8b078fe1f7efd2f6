// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidForWorkVpnConnectionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidForWorkVpnConnectionType {
    /// `ciscoAnyConnect` (0)
    CiscoAnyConnect,
    /// `pulseSecure` (1)
    PulseSecure,
    /// `f5EdgeClient` (2)
    F5EdgeClient,
    /// `dellSonicWallMobileConnect` (3)
    DellSonicWallMobileConnect,
    /// `checkPointCapsuleVpn` (4)
    CheckPointCapsuleVpn,
    /// `citrix` (5)
    Citrix,
}

mg::enumeration! {
    AndroidForWorkVpnConnectionType: "microsoft.graph.androidForWorkVpnConnectionType";
    CiscoAnyConnect: "ciscoAnyConnect" = 0,
    PulseSecure: "pulseSecure" = 1,
    F5EdgeClient: "f5EdgeClient" = 2,
    DellSonicWallMobileConnect: "dellSonicWallMobileConnect" = 3,
    CheckPointCapsuleVpn: "checkPointCapsuleVpn" = 4,
    Citrix: "citrix" = 5,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidVpnConnectionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidVpnConnectionType {
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
    /// `microsoftTunnel` (7)
    MicrosoftTunnel,
    /// `netMotionMobility` (8)
    NetMotionMobility,
    /// `microsoftProtect` (9)
    MicrosoftProtect,
}

mg::enumeration! {
    AndroidVpnConnectionType: "microsoft.graph.androidVpnConnectionType";
    CiscoAnyConnect: "ciscoAnyConnect" = 0,
    PulseSecure: "pulseSecure" = 1,
    F5EdgeClient: "f5EdgeClient" = 2,
    DellSonicWallMobileConnect: "dellSonicWallMobileConnect" = 3,
    CheckPointCapsuleVpn: "checkPointCapsuleVpn" = 4,
    Citrix: "citrix" = 5,
    MicrosoftTunnel: "microsoftTunnel" = 7,
    NetMotionMobility: "netMotionMobility" = 8,
    MicrosoftProtect: "microsoftProtect" = 9,
}

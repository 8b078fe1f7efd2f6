// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windows10VpnConnectionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Windows10VpnConnectionType {
    /// `pulseSecure` (0)
    PulseSecure,
    /// `f5EdgeClient` (1)
    F5EdgeClient,
    /// `dellSonicWallMobileConnect` (2)
    DellSonicWallMobileConnect,
    /// `checkPointCapsuleVpn` (3)
    CheckPointCapsuleVpn,
    /// `automatic` (4)
    Automatic,
    /// `ikEv2` (5)
    IkEv2,
    /// `l2tp` (6)
    L2tp,
    /// `pptp` (7)
    Pptp,
    /// `citrix` (8)
    Citrix,
    /// `paloAltoGlobalProtect` (9)
    PaloAltoGlobalProtect,
    /// `ciscoAnyConnect` (10)
    CiscoAnyConnect,
    /// `unknownFutureValue` (11)
    UnknownFutureValue,
    /// `microsoftTunnel` (12)
    MicrosoftTunnel,
}

mg::enumeration! {
    Windows10VpnConnectionType: "microsoft.graph.windows10VpnConnectionType";
    PulseSecure: "pulseSecure" = 0,
    F5EdgeClient: "f5EdgeClient" = 1,
    DellSonicWallMobileConnect: "dellSonicWallMobileConnect" = 2,
    CheckPointCapsuleVpn: "checkPointCapsuleVpn" = 3,
    Automatic: "automatic" = 4,
    IkEv2: "ikEv2" = 5,
    L2tp: "l2tp" = 6,
    Pptp: "pptp" = 7,
    Citrix: "citrix" = 8,
    PaloAltoGlobalProtect: "paloAltoGlobalProtect" = 9,
    CiscoAnyConnect: "ciscoAnyConnect" = 10,
    UnknownFutureValue: "unknownFutureValue" = 11,
    MicrosoftTunnel: "microsoftTunnel" = 12,
}

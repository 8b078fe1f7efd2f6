// @generated
use crate::mg;

/// Enumeration `microsoft.graph.appleVpnConnectionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppleVpnConnectionType {
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
    /// `customVpn` (5)
    CustomVpn,
    /// `ciscoIPSec` (6)
    CiscoIpSec,
    /// `citrix` (7)
    Citrix,
    /// `ciscoAnyConnectV2` (8)
    CiscoAnyConnectV2,
    /// `paloAltoGlobalProtect` (9)
    PaloAltoGlobalProtect,
    /// `zscalerPrivateAccess` (10)
    ZscalerPrivateAccess,
    /// `f5Access2018` (11)
    F5Access2018,
    /// `citrixSso` (12)
    CitrixSso,
    /// `paloAltoGlobalProtectV2` (13)
    PaloAltoGlobalProtectV2,
    /// `ikEv2` (14)
    IkEv2,
    /// `alwaysOn` (15)
    AlwaysOn,
    /// `microsoftTunnel` (16)
    MicrosoftTunnel,
    /// `netMotionMobility` (17)
    NetMotionMobility,
    /// `microsoftProtect` (18)
    MicrosoftProtect,
}

mg::enumeration! {
    AppleVpnConnectionType: "microsoft.graph.appleVpnConnectionType";
    CiscoAnyConnect: "ciscoAnyConnect" = 0,
    PulseSecure: "pulseSecure" = 1,
    F5EdgeClient: "f5EdgeClient" = 2,
    DellSonicWallMobileConnect: "dellSonicWallMobileConnect" = 3,
    CheckPointCapsuleVpn: "checkPointCapsuleVpn" = 4,
    CustomVpn: "customVpn" = 5,
    CiscoIpSec: "ciscoIPSec" = 6,
    Citrix: "citrix" = 7,
    CiscoAnyConnectV2: "ciscoAnyConnectV2" = 8,
    PaloAltoGlobalProtect: "paloAltoGlobalProtect" = 9,
    ZscalerPrivateAccess: "zscalerPrivateAccess" = 10,
    F5Access2018: "f5Access2018" = 11,
    CitrixSso: "citrixSso" = 12,
    PaloAltoGlobalProtectV2: "paloAltoGlobalProtectV2" = 13,
    IkEv2: "ikEv2" = 14,
    AlwaysOn: "alwaysOn" = 15,
    MicrosoftTunnel: "microsoftTunnel" = 16,
    NetMotionMobility: "netMotionMobility" = 17,
    MicrosoftProtect: "microsoftProtect" = 18,
}

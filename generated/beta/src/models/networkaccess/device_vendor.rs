// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.deviceVendor`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceVendor {
    /// `barracudaNetworks` (0)
    BarracudaNetworks,
    /// `checkPoint` (1)
    CheckPoint,
    /// `ciscoMeraki` (2)
    CiscoMeraki,
    /// `citrix` (3)
    Citrix,
    /// `fortinet` (4)
    Fortinet,
    /// `hpeAruba` (5)
    HpeAruba,
    /// `netFoundry` (6)
    NetFoundry,
    /// `nuage` (7)
    Nuage,
    /// `openSystems` (8)
    OpenSystems,
    /// `paloAltoNetworks` (9)
    PaloAltoNetworks,
    /// `riverbedTechnology` (10)
    RiverbedTechnology,
    /// `silverPeak` (11)
    SilverPeak,
    /// `vmWareSdWan` (12)
    VmWareSdWan,
    /// `versa` (13)
    Versa,
    /// `other` (14)
    Other,
    /// `ciscoCatalyst` (15)
    CiscoCatalyst,
    /// `unknownFutureValue` (16)
    UnknownFutureValue,
    /// `aviatrix` (17)
    Aviatrix,
    /// `netskope` (18)
    Netskope,
    /// `teridion` (19)
    Teridion,
    /// `aristaNetworks` (20)
    AristaNetworks,
    /// `aristaVeloCloud` (21)
    AristaVeloCloud,
    /// `juniperNetworks` (22)
    JuniperNetworks,
}

mg::enumeration! {
    DeviceVendor: "microsoft.graph.networkaccess.deviceVendor";
    BarracudaNetworks: "barracudaNetworks" = 0,
    CheckPoint: "checkPoint" = 1,
    CiscoMeraki: "ciscoMeraki" = 2,
    Citrix: "citrix" = 3,
    Fortinet: "fortinet" = 4,
    HpeAruba: "hpeAruba" = 5,
    NetFoundry: "netFoundry" = 6,
    Nuage: "nuage" = 7,
    OpenSystems: "openSystems" = 8,
    PaloAltoNetworks: "paloAltoNetworks" = 9,
    RiverbedTechnology: "riverbedTechnology" = 10,
    SilverPeak: "silverPeak" = 11,
    VmWareSdWan: "vmWareSdWan" = 12,
    Versa: "versa" = 13,
    Other: "other" = 14,
    CiscoCatalyst: "ciscoCatalyst" = 15,
    UnknownFutureValue: "unknownFutureValue" = 16,
    Aviatrix: "aviatrix" = 17,
    Netskope: "netskope" = 18,
    Teridion: "teridion" = 19,
    AristaNetworks: "aristaNetworks" = 20,
    AristaVeloCloud: "aristaVeloCloud" = 21,
    JuniperNetworks: "juniperNetworks" = 22,
}

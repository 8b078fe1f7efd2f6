// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceTypes`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceTypes {
    /// `desktop` (0)
    Desktop,
    /// `windowsRT` (1)
    WindowsRt,
    /// `winMO6` (2)
    WinMo6,
    /// `nokia` (3)
    Nokia,
    /// `windowsPhone` (4)
    WindowsPhone,
    /// `mac` (5)
    Mac,
    /// `winCE` (6)
    WinCe,
    /// `winEmbedded` (7)
    WinEmbedded,
    /// `iPhone` (8)
    IPhone,
    /// `iPad` (9)
    IPad,
    /// `iPod` (10)
    IPod,
    /// `android` (11)
    Android,
    /// `iSocConsumer` (12)
    ISocConsumer,
    /// `unix` (13)
    Unix,
    /// `macMDM` (14)
    MacMdm,
    /// `holoLens` (15)
    HoloLens,
    /// `surfaceHub` (16)
    SurfaceHub,
    /// `androidForWork` (17)
    AndroidForWork,
    /// `androidEnterprise` (18)
    AndroidEnterprise,
    /// `blackberry` (100)
    Blackberry,
    /// `palm` (101)
    Palm,
    /// `unknown` (255)
    Unknown,
}

mg::enumeration! {
    DeviceTypes: "microsoft.graph.deviceTypes";
    Desktop: "desktop" = 0,
    WindowsRt: "windowsRT" = 1,
    WinMo6: "winMO6" = 2,
    Nokia: "nokia" = 3,
    WindowsPhone: "windowsPhone" = 4,
    Mac: "mac" = 5,
    WinCe: "winCE" = 6,
    WinEmbedded: "winEmbedded" = 7,
    IPhone: "iPhone" = 8,
    IPad: "iPad" = 9,
    IPod: "iPod" = 10,
    Android: "android" = 11,
    ISocConsumer: "iSocConsumer" = 12,
    Unix: "unix" = 13,
    MacMdm: "macMDM" = 14,
    HoloLens: "holoLens" = 15,
    SurfaceHub: "surfaceHub" = 16,
    AndroidForWork: "androidForWork" = 17,
    AndroidEnterprise: "androidEnterprise" = 18,
    Blackberry: "blackberry" = 100,
    Palm: "palm" = 101,
    Unknown: "unknown" = 255,
}

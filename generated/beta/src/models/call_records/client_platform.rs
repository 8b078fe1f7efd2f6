// @generated
use crate::mg;

/// Enumeration `microsoft.graph.callRecords.clientPlatform`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClientPlatform {
    /// `unknown` (0)
    Unknown,
    /// `windows` (1)
    Windows,
    /// `macOS` (2)
    MacOs,
    /// `iOS` (3)
    IOs,
    /// `android` (4)
    Android,
    /// `web` (5)
    Web,
    /// `ipPhone` (6)
    IpPhone,
    /// `roomSystem` (7)
    RoomSystem,
    /// `surfaceHub` (8)
    SurfaceHub,
    /// `holoLens` (9)
    HoloLens,
    /// `unknownFutureValue` (10)
    UnknownFutureValue,
}

mg::enumeration! {
    ClientPlatform: "microsoft.graph.callRecords.clientPlatform";
    Unknown: "unknown" = 0,
    Windows: "windows" = 1,
    MacOs: "macOS" = 2,
    IOs: "iOS" = 3,
    Android: "android" = 4,
    Web: "web" = 5,
    IpPhone: "ipPhone" = 6,
    RoomSystem: "roomSystem" = 7,
    SurfaceHub: "surfaceHub" = 8,
    HoloLens: "holoLens" = 9,
    UnknownFutureValue: "unknownFutureValue" = 10,
}

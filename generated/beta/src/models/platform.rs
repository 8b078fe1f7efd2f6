// @generated
use crate::mg;

/// Enumeration `microsoft.graph.platform`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Platform {
    /// `unknown` (0)
    Unknown,
    /// `ios` (1)
    Ios,
    /// `android` (2)
    Android,
    /// `windows` (3)
    Windows,
    /// `windowsMobile` (4)
    WindowsMobile,
    /// `macOS` (5)
    MacOs,
    /// `visionOS` (6)
    VisionOs,
    /// `tvOS` (7)
    TvOs,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
}

mg::enumeration! {
    Platform: "microsoft.graph.platform";
    Unknown: "unknown" = 0,
    Ios: "ios" = 1,
    Android: "android" = 2,
    Windows: "windows" = 3,
    WindowsMobile: "windowsMobile" = 4,
    MacOs: "macOS" = 5,
    VisionOs: "visionOS" = 6,
    TvOs: "tvOS" = 7,
    UnknownFutureValue: "unknownFutureValue" = 8,
}

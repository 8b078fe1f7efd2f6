// @generated
use crate::mg;

/// Enumeration `microsoft.graph.detectedAppPlatformType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DetectedAppPlatformType {
    /// `unknown` (0)
    Unknown,
    /// `windows` (1)
    Windows,
    /// `windowsMobile` (2)
    WindowsMobile,
    /// `windowsHolographic` (3)
    WindowsHolographic,
    /// `ios` (4)
    Ios,
    /// `macOS` (5)
    MacOs,
    /// `chromeOS` (6)
    ChromeOs,
    /// `androidOSP` (7)
    AndroidOsp,
    /// `androidDeviceAdministrator` (8)
    AndroidDeviceAdministrator,
    /// `androidWorkProfile` (9)
    AndroidWorkProfile,
    /// `androidDedicatedAndFullyManaged` (10)
    AndroidDedicatedAndFullyManaged,
    /// `unknownFutureValue` (11)
    UnknownFutureValue,
}

mg::enumeration! {
    DetectedAppPlatformType: "microsoft.graph.detectedAppPlatformType";
    Unknown: "unknown" = 0,
    Windows: "windows" = 1,
    WindowsMobile: "windowsMobile" = 2,
    WindowsHolographic: "windowsHolographic" = 3,
    Ios: "ios" = 4,
    MacOs: "macOS" = 5,
    ChromeOs: "chromeOS" = 6,
    AndroidOsp: "androidOSP" = 7,
    AndroidDeviceAdministrator: "androidDeviceAdministrator" = 8,
    AndroidWorkProfile: "androidWorkProfile" = 9,
    AndroidDedicatedAndFullyManaged: "androidDedicatedAndFullyManaged" = 10,
    UnknownFutureValue: "unknownFutureValue" = 11,
}

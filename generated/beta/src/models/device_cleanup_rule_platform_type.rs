// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceCleanupRulePlatformType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceCleanupRulePlatformType {
    /// `all` (0)
    All,
    /// `androidAOSP` (1)
    AndroidAosp,
    /// `androidDeviceAdministrator` (2)
    AndroidDeviceAdministrator,
    /// `androidDedicatedAndFullyManagedCorporateOwnedWorkProfile` (3)
    AndroidDedicatedAndFullyManagedCorporateOwnedWorkProfile,
    /// `chromeOS` (4)
    ChromeOs,
    /// `androidPersonallyOwnedWorkProfile` (5)
    AndroidPersonallyOwnedWorkProfile,
    /// `ios` (6)
    Ios,
    /// `macOS` (7)
    MacOs,
    /// `windows` (8)
    Windows,
    /// `windowsHolographic` (9)
    WindowsHolographic,
    /// `unknownFutureValue` (10)
    UnknownFutureValue,
    /// `visionOS` (11)
    VisionOs,
    /// `tvOS` (12)
    TvOs,
}

mg::enumeration! {
    DeviceCleanupRulePlatformType: "microsoft.graph.deviceCleanupRulePlatformType";
    All: "all" = 0,
    AndroidAosp: "androidAOSP" = 1,
    AndroidDeviceAdministrator: "androidDeviceAdministrator" = 2,
    AndroidDedicatedAndFullyManagedCorporateOwnedWorkProfile: "androidDedicatedAndFullyManagedCorporateOwnedWorkProfile" = 3,
    ChromeOs: "chromeOS" = 4,
    AndroidPersonallyOwnedWorkProfile: "androidPersonallyOwnedWorkProfile" = 5,
    Ios: "ios" = 6,
    MacOs: "macOS" = 7,
    Windows: "windows" = 8,
    WindowsHolographic: "windowsHolographic" = 9,
    UnknownFutureValue: "unknownFutureValue" = 10,
    VisionOs: "visionOS" = 11,
    TvOs: "tvOS" = 12,
}

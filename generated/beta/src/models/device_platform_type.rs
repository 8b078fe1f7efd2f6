// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.devicePlatformType`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-deviceplatformtype?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DevicePlatformType {
    /// `android` (0)
    Android,
    /// `androidForWork` (1)
    AndroidForWork,
    /// `iOS` (2)
    IOs,
    /// `macOS` (3)
    MacOs,
    /// `windowsPhone81` (4)
    WindowsPhone81,
    /// `windows81AndLater` (5)
    Windows81AndLater,
    /// `windows10AndLater` (6)
    Windows10AndLater,
    /// `androidWorkProfile` (7)
    AndroidWorkProfile,
    /// `unknown` (8)
    Unknown,
    /// `androidAOSP` (9)
    AndroidAosp,
    /// `androidMobileApplicationManagement` (10)
    AndroidMobileApplicationManagement,
    /// `iOSMobileApplicationManagement` (11)
    IOsMobileApplicationManagement,
    /// `unknownFutureValue` (12)
    UnknownFutureValue,
    /// `windowsMobileApplicationManagement` (13)
    WindowsMobileApplicationManagement,
}

mg::enumeration! {
    DevicePlatformType: "microsoft.graph.devicePlatformType";
    Android: "android" = 0,
    AndroidForWork: "androidForWork" = 1,
    IOs: "iOS" = 2,
    MacOs: "macOS" = 3,
    WindowsPhone81: "windowsPhone81" = 4,
    Windows81AndLater: "windows81AndLater" = 5,
    Windows10AndLater: "windows10AndLater" = 6,
    AndroidWorkProfile: "androidWorkProfile" = 7,
    Unknown: "unknown" = 8,
    AndroidAosp: "androidAOSP" = 9,
    AndroidMobileApplicationManagement: "androidMobileApplicationManagement" = 10,
    IOsMobileApplicationManagement: "iOSMobileApplicationManagement" = 11,
    UnknownFutureValue: "unknownFutureValue" = 12,
    WindowsMobileApplicationManagement: "windowsMobileApplicationManagement" = 13,
}

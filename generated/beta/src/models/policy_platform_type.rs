// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.policyPlatformType`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-policyplatformtype?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicyPlatformType {
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
    /// `windows10XProfile` (8)
    Windows10XProfile,
    /// `androidAOSP` (9)
    AndroidAosp,
    /// `all` (100)
    All,
}

mg::enumeration! {
    PolicyPlatformType: "microsoft.graph.policyPlatformType";
    Android: "android" = 0,
    AndroidForWork: "androidForWork" = 1,
    IOs: "iOS" = 2,
    MacOs: "macOS" = 3,
    WindowsPhone81: "windowsPhone81" = 4,
    Windows81AndLater: "windows81AndLater" = 5,
    Windows10AndLater: "windows10AndLater" = 6,
    AndroidWorkProfile: "androidWorkProfile" = 7,
    Windows10XProfile: "windows10XProfile" = 8,
    AndroidAosp: "androidAOSP" = 9,
    All: "all" = 100,
}

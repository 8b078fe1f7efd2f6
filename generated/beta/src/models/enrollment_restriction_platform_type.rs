// @generated
use crate::mg;

/// Enumeration `microsoft.graph.enrollmentRestrictionPlatformType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnrollmentRestrictionPlatformType {
    /// `allPlatforms` (0)
    AllPlatforms,
    /// `ios` (1)
    Ios,
    /// `windows` (2)
    Windows,
    /// `windowsPhone` (3)
    WindowsPhone,
    /// `android` (4)
    Android,
    /// `androidForWork` (5)
    AndroidForWork,
    /// `mac` (7)
    Mac,
    /// `linux` (8)
    Linux,
    /// `unknownFutureValue` (9)
    UnknownFutureValue,
}

mg::enumeration! {
    EnrollmentRestrictionPlatformType: "microsoft.graph.enrollmentRestrictionPlatformType";
    AllPlatforms: "allPlatforms" = 0,
    Ios: "ios" = 1,
    Windows: "windows" = 2,
    WindowsPhone: "windowsPhone" = 3,
    Android: "android" = 4,
    AndroidForWork: "androidForWork" = 5,
    Mac: "mac" = 7,
    Linux: "linux" = 8,
    UnknownFutureValue: "unknownFutureValue" = 9,
}

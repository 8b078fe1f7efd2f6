// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementConfigurationPlatforms`, of which a value can have
/// several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementConfigurationPlatforms {
    /// `none` (0)
    None,
    /// `android` (1)
    Android,
    /// `iOS` (4)
    IOs,
    /// `macOS` (8)
    MacOs,
    /// `windows10X` (16)
    Windows10X,
    /// `windows10` (32)
    Windows10,
    /// `linux` (128)
    Linux,
    /// `unknownFutureValue` (256)
    UnknownFutureValue,
    /// `androidEnterprise` (512)
    AndroidEnterprise,
    /// `aosp` (1024)
    Aosp,
    /// `visionOS` (2048)
    VisionOs,
    /// `tvOS` (4096)
    TvOs,
}

mg::enumeration! {
    DeviceManagementConfigurationPlatforms: "microsoft.graph.deviceManagementConfigurationPlatforms", flags;
    None: "none" = 0,
    Android: "android" = 1,
    IOs: "iOS" = 4,
    MacOs: "macOS" = 8,
    Windows10X: "windows10X" = 16,
    Windows10: "windows10" = 32,
    Linux: "linux" = 128,
    UnknownFutureValue: "unknownFutureValue" = 256,
    AndroidEnterprise: "androidEnterprise" = 512,
    Aosp: "aosp" = 1024,
    VisionOs: "visionOS" = 2048,
    TvOs: "tvOS" = 4096,
}

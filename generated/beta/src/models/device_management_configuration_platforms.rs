// @generated
use crate::mg;

/// `microsoft.graph.deviceManagementConfigurationPlatforms`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementConfigurationPlatforms {
    /// `none`, 0.
    None,
    /// `android`, 1.
    Android,
    /// `iOS`, 4.
    IOs,
    /// `macOS`, 8.
    MacOs,
    /// `windows10X`, 16.
    Windows10X,
    /// `windows10`, 32.
    Windows10,
    /// `linux`, 128.
    Linux,
    /// `unknownFutureValue`, 1073741824.
    UnknownFutureValue,
    /// `androidEnterprise`, 2147483648.
    AndroidEnterprise,
    /// `aosp`, 4294967296.
    Aosp,
    /// `visionOS`, 8589934592.
    VisionOs,
    /// `tvOS`, 17179869184.
    TvOs,
}

mg::enumeration! {
    DeviceManagementConfigurationPlatforms "microsoft.graph.deviceManagementConfigurationPlatforms" "flags";
    None "none" 0,
    Android "android" 1,
    IOs "iOS" 4,
    MacOs "macOS" 8,
    Windows10X "windows10X" 16,
    Windows10 "windows10" 32,
    Linux "linux" 128,
    UnknownFutureValue "unknownFutureValue" 1073741824,
    AndroidEnterprise "androidEnterprise" 2147483648,
    Aosp "aosp" 4294967296,
    VisionOs "visionOS" 8589934592,
    TvOs "tvOS" 17179869184,
}

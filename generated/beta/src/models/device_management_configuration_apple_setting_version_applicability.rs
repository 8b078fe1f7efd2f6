// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationAppleSettingVersionApplicability`, a complex type.
    DeviceManagementConfigurationAppleSettingVersionApplicability "microsoft.graph.deviceManagementConfigurationAppleSettingVersionApplicability" "complex";
    /// `constraints`: deviceManagementConfigurationAppleApplicabilityConstraint, not null
    constraints "constraints" "r": mg::Flags<super::DeviceManagementConfigurationAppleApplicabilityConstraint>,
    /// `deviceType`: deviceManagementConfigurationAppleApplicabilityDeviceType, not null
    device_type "deviceType" "r": mg::Flags<super::DeviceManagementConfigurationAppleApplicabilityDeviceType>,
    /// `supportedVersions`: deviceManagementConfigurationAppleOSSupportedVersions
    supported_versions "supportedVersions": mg::Boxed<super::DeviceManagementConfigurationAppleOsSupportedVersions>,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationIosSettingApplicability`, a complex type derived from `microsoft.graph.deviceManagementConfigurationSettingApplicability`.
    DeviceManagementConfigurationIosSettingApplicability "microsoft.graph.deviceManagementConfigurationIosSettingApplicability" "complex" : super::DeviceManagementConfigurationSettingApplicability;
    /// `description`: String
    description "description": String,
    /// `deviceMode`: deviceManagementConfigurationDeviceMode, not null
    device_mode "deviceMode" "r": mg::Open<super::DeviceManagementConfigurationDeviceMode>,
    /// `platform`: deviceManagementConfigurationPlatforms, not null
    platform "platform" "r": mg::Flags<super::DeviceManagementConfigurationPlatforms>,
    /// `technologies`: deviceManagementConfigurationTechnologies, not null
    technologies "technologies" "r": mg::Flags<super::DeviceManagementConfigurationTechnologies>,
    /// `versionApplicabilities`: Collection(deviceManagementConfigurationAppleSettingVersionApplicability)
    version_applicabilities "versionApplicabilities": Vec<super::DeviceManagementConfigurationAppleSettingVersionApplicability>,
}

mg::derived_from! { DeviceManagementConfigurationIosSettingApplicability: super::DeviceManagementConfigurationSettingApplicability }

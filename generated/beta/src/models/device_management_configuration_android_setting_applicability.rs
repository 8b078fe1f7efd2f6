// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationAndroidSettingApplicability`, a complex type derived from `microsoft.graph.deviceManagementConfigurationSettingApplicability`.
    DeviceManagementConfigurationAndroidSettingApplicability "microsoft.graph.deviceManagementConfigurationAndroidSettingApplicability" "complex" : super::DeviceManagementConfigurationSettingApplicability;
    /// `description`: String
    description "description": String,
    /// `deviceMode`: deviceManagementConfigurationDeviceMode, not null
    device_mode "deviceMode" "r": mg::Open<super::DeviceManagementConfigurationDeviceMode>,
    /// `platform`: deviceManagementConfigurationPlatforms, not null
    platform "platform" "r": mg::Flags<super::DeviceManagementConfigurationPlatforms>,
    /// `technologies`: deviceManagementConfigurationTechnologies, not null
    technologies "technologies" "r": mg::Flags<super::DeviceManagementConfigurationTechnologies>,
}

mg::derived_from! { DeviceManagementConfigurationAndroidSettingApplicability: super::DeviceManagementConfigurationSettingApplicability }

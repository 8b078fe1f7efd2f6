// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationEdgeSettingApplicability`, a complex type derived from `microsoft.graph.deviceManagementConfigurationSettingApplicability`.
    DeviceManagementConfigurationEdgeSettingApplicability "microsoft.graph.deviceManagementConfigurationEdgeSettingApplicability" "complex" : super::DeviceManagementConfigurationSettingApplicability;
    /// `description`: String
    description "description": String,
    /// `deviceMode`: deviceManagementConfigurationDeviceMode, not null
    device_mode "deviceMode" "r": mg::Open<super::DeviceManagementConfigurationDeviceMode>,
    /// `platform`: deviceManagementConfigurationPlatforms, not null
    platform "platform" "r": mg::Flags<super::DeviceManagementConfigurationPlatforms>,
    /// `technologies`: deviceManagementConfigurationTechnologies, not null
    technologies "technologies" "r": mg::Flags<super::DeviceManagementConfigurationTechnologies>,
}

mg::derived_from! { DeviceManagementConfigurationEdgeSettingApplicability: super::DeviceManagementConfigurationSettingApplicability }

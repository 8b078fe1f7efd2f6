// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationSettingApplicability`, a complex type.
    DeviceManagementConfigurationSettingApplicability "microsoft.graph.deviceManagementConfigurationSettingApplicability" "complex" => DeviceManagementConfigurationSettingApplicabilityKind;
    /// `description`: String
    description "description": String,
    /// `deviceMode`: deviceManagementConfigurationDeviceMode, not null
    device_mode "deviceMode" "r": mg::Open<super::DeviceManagementConfigurationDeviceMode>,
    /// `platform`: deviceManagementConfigurationPlatforms, not null
    platform "platform" "r": mg::Flags<super::DeviceManagementConfigurationPlatforms>,
    /// `technologies`: deviceManagementConfigurationTechnologies, not null
    technologies "technologies" "r": mg::Flags<super::DeviceManagementConfigurationTechnologies>,
}

/// The types derived from `microsoft.graph.deviceManagementConfigurationSettingApplicability`.
#[non_exhaustive]
pub enum DeviceManagementConfigurationSettingApplicabilityKind {
    DeviceManagementConfigurationAndroidSettingApplicability(
        Box<super::DeviceManagementConfigurationAndroidSettingApplicability>,
    ),
    DeviceManagementConfigurationApplicationSettingApplicability(
        Box<super::DeviceManagementConfigurationApplicationSettingApplicability>,
    ),
    DeviceManagementConfigurationEdgeSettingApplicability(
        Box<super::DeviceManagementConfigurationEdgeSettingApplicability>,
    ),
    DeviceManagementConfigurationExchangeOnlineSettingApplicability(
        Box<super::DeviceManagementConfigurationExchangeOnlineSettingApplicability>,
    ),
    DeviceManagementConfigurationIosSettingApplicability(
        Box<super::DeviceManagementConfigurationIosSettingApplicability>,
    ),
    DeviceManagementConfigurationLinuxSettingApplicability(
        Box<super::DeviceManagementConfigurationLinuxSettingApplicability>,
    ),
    DeviceManagementConfigurationWindowsSettingApplicability(
        Box<super::DeviceManagementConfigurationWindowsSettingApplicability>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceManagementConfigurationSettingApplicability>),
}

mg::family! {
    DeviceManagementConfigurationSettingApplicability => DeviceManagementConfigurationSettingApplicabilityKind;
    DeviceManagementConfigurationAndroidSettingApplicability(super::DeviceManagementConfigurationAndroidSettingApplicability),
    DeviceManagementConfigurationApplicationSettingApplicability(super::DeviceManagementConfigurationApplicationSettingApplicability),
    DeviceManagementConfigurationEdgeSettingApplicability(super::DeviceManagementConfigurationEdgeSettingApplicability),
    DeviceManagementConfigurationExchangeOnlineSettingApplicability(super::DeviceManagementConfigurationExchangeOnlineSettingApplicability),
    DeviceManagementConfigurationIosSettingApplicability(super::DeviceManagementConfigurationIosSettingApplicability),
    DeviceManagementConfigurationLinuxSettingApplicability(super::DeviceManagementConfigurationLinuxSettingApplicability),
    DeviceManagementConfigurationWindowsSettingApplicability(super::DeviceManagementConfigurationWindowsSettingApplicability),
}

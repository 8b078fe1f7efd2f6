// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationSettingApplicability`.
pub struct DeviceManagementConfigurationSettingApplicability {
    /// `description`.
    pub description: mg::Field<String>,
    /// `deviceMode`. Never null.
    pub device_mode: mg::Field<mg::Open<super::DeviceManagementConfigurationDeviceMode>>,
    /// `platform`. Never null.
    pub platform: mg::Field<mg::Flags<super::DeviceManagementConfigurationPlatforms>>,
    /// `technologies`. Never null.
    pub technologies: mg::Field<
        mg::Flags<super::DeviceManagementConfigurationTechnologies>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationSettingApplicability: "microsoft.graph.deviceManagementConfigurationSettingApplicability", complex, family DeviceManagementConfigurationSettingApplicabilityKind;
    description: "description",
    device_mode: "deviceMode" required,
    platform: "platform" required,
    technologies: "technologies" required,
}

/// The types derived from [`DeviceManagementConfigurationSettingApplicability`].
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

// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationApplicationSettingApplicability`,
/// derived from [`DeviceManagementConfigurationSettingApplicability`].
///
/// [`DeviceManagementConfigurationSettingApplicability`]: super::DeviceManagementConfigurationSettingApplicability
pub struct DeviceManagementConfigurationApplicationSettingApplicability {
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
    DeviceManagementConfigurationApplicationSettingApplicability: "microsoft.graph.deviceManagementConfigurationApplicationSettingApplicability", complex, base super::DeviceManagementConfigurationSettingApplicability;
    description: "description",
    device_mode: "deviceMode" required,
    platform: "platform" required,
    technologies: "technologies" required,
}

mg::derived_from! { DeviceManagementConfigurationApplicationSettingApplicability: super::DeviceManagementConfigurationSettingApplicability }

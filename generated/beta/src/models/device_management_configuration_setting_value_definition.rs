// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationSettingValueDefinition`.
pub struct DeviceManagementConfigurationSettingValueDefinition {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationSettingValueDefinition: "microsoft.graph.deviceManagementConfigurationSettingValueDefinition", complex, family DeviceManagementConfigurationSettingValueDefinitionKind;
}

/// The types derived from [`DeviceManagementConfigurationSettingValueDefinition`].
#[non_exhaustive]
pub enum DeviceManagementConfigurationSettingValueDefinitionKind {
    DeviceManagementConfigurationFloatSettingValueDefinition(
        Box<super::DeviceManagementConfigurationFloatSettingValueDefinition>,
    ),
    DeviceManagementConfigurationIntegerSettingValueDefinition(
        Box<super::DeviceManagementConfigurationIntegerSettingValueDefinition>,
    ),
    DeviceManagementConfigurationStringSettingValueDefinition(
        Box<super::DeviceManagementConfigurationStringSettingValueDefinition>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceManagementConfigurationSettingValueDefinition>),
}

mg::family! {
    DeviceManagementConfigurationSettingValueDefinition => DeviceManagementConfigurationSettingValueDefinitionKind;
    DeviceManagementConfigurationFloatSettingValueDefinition(super::DeviceManagementConfigurationFloatSettingValueDefinition),
    DeviceManagementConfigurationIntegerSettingValueDefinition(super::DeviceManagementConfigurationIntegerSettingValueDefinition),
    DeviceManagementConfigurationStringSettingValueDefinition(super::DeviceManagementConfigurationStringSettingValueDefinition),
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationSettingValueDefinition`, a complex type.
    DeviceManagementConfigurationSettingValueDefinition "microsoft.graph.deviceManagementConfigurationSettingValueDefinition" "complex" => DeviceManagementConfigurationSettingValueDefinitionKind;
}

/// The types derived from `microsoft.graph.deviceManagementConfigurationSettingValueDefinition`.
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

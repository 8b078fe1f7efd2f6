// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementSettingInsightsDefinition`, a complex type.
    DeviceManagementSettingInsightsDefinition "microsoft.graph.deviceManagementSettingInsightsDefinition" "complex";
    /// `settingDefinitionId`: String
    setting_definition_id "settingDefinitionId": String,
    /// `settingInsight`: deviceManagementConfigurationSettingValue
    setting_insight "settingInsight": mg::Boxed<super::DeviceManagementConfigurationSettingValue>,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationChoiceSettingValueConstantDefaultTemplate`, a complex type derived from `microsoft.graph.deviceManagementConfigurationChoiceSettingValueDefaultTemplate`.
    DeviceManagementConfigurationChoiceSettingValueConstantDefaultTemplate "microsoft.graph.deviceManagementConfigurationChoiceSettingValueConstantDefaultTemplate" "complex" : super::DeviceManagementConfigurationChoiceSettingValueDefaultTemplate;
    /// `children`: Collection(deviceManagementConfigurationSettingInstanceTemplate)
    children "children": Vec<super::DeviceManagementConfigurationSettingInstanceTemplate>,
    /// `settingDefinitionOptionId`: String
    setting_definition_option_id "settingDefinitionOptionId": String,
}

mg::derived_from! { DeviceManagementConfigurationChoiceSettingValueConstantDefaultTemplate: super::DeviceManagementConfigurationChoiceSettingValueDefaultTemplate }

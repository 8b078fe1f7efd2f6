// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationChoiceSettingInstance`, a complex type derived from `microsoft.graph.deviceManagementConfigurationSettingInstance`.
    DeviceManagementConfigurationChoiceSettingInstance "microsoft.graph.deviceManagementConfigurationChoiceSettingInstance" "complex" : super::DeviceManagementConfigurationSettingInstance;
    /// `choiceSettingValue`: deviceManagementConfigurationChoiceSettingValue, not null
    choice_setting_value "choiceSettingValue" "r": mg::Boxed<super::DeviceManagementConfigurationChoiceSettingValue>,
    /// `settingDefinitionId`: String, not null
    setting_definition_id "settingDefinitionId" "r": String,
    /// `settingInstanceTemplateReference`: deviceManagementConfigurationSettingInstanceTemplateReference
    setting_instance_template_reference "settingInstanceTemplateReference": mg::Boxed<super::DeviceManagementConfigurationSettingInstanceTemplateReference>,
}

mg::derived_from! { DeviceManagementConfigurationChoiceSettingInstance: super::DeviceManagementConfigurationSettingInstance }

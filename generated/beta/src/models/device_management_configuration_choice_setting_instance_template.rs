// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationChoiceSettingInstanceTemplate`, a complex type derived from `microsoft.graph.deviceManagementConfigurationSettingInstanceTemplate`.
    DeviceManagementConfigurationChoiceSettingInstanceTemplate "microsoft.graph.deviceManagementConfigurationChoiceSettingInstanceTemplate" "complex" : super::DeviceManagementConfigurationSettingInstanceTemplate;
    /// `choiceSettingValueTemplate`: deviceManagementConfigurationChoiceSettingValueTemplate, not null
    choice_setting_value_template "choiceSettingValueTemplate" "r": mg::Boxed<super::DeviceManagementConfigurationChoiceSettingValueTemplate>,
    /// `isRequired`: Boolean, not null
    is_required "isRequired" "r": bool,
    /// `settingDefinitionId`: String, not null
    setting_definition_id "settingDefinitionId" "r": String,
    /// `settingInstanceTemplateId`: String, not null
    setting_instance_template_id "settingInstanceTemplateId" "r": String,
}

mg::derived_from! { DeviceManagementConfigurationChoiceSettingInstanceTemplate: super::DeviceManagementConfigurationSettingInstanceTemplate }

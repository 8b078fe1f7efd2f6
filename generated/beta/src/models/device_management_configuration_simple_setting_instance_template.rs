// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationSimpleSettingInstanceTemplate`, a complex type derived from `microsoft.graph.deviceManagementConfigurationSettingInstanceTemplate`.
    DeviceManagementConfigurationSimpleSettingInstanceTemplate "microsoft.graph.deviceManagementConfigurationSimpleSettingInstanceTemplate" "complex" : super::DeviceManagementConfigurationSettingInstanceTemplate;
    /// `isRequired`: Boolean, not null
    is_required "isRequired" "r": bool,
    /// `settingDefinitionId`: String, not null
    setting_definition_id "settingDefinitionId" "r": String,
    /// `settingInstanceTemplateId`: String, not null
    setting_instance_template_id "settingInstanceTemplateId" "r": String,
    /// `simpleSettingValueTemplate`: deviceManagementConfigurationSimpleSettingValueTemplate, not null
    simple_setting_value_template "simpleSettingValueTemplate" "r": mg::Boxed<super::DeviceManagementConfigurationSimpleSettingValueTemplate>,
}

mg::derived_from! { DeviceManagementConfigurationSimpleSettingInstanceTemplate: super::DeviceManagementConfigurationSettingInstanceTemplate }

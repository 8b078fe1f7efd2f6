// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationGroupSettingInstanceTemplate`, a complex type derived from `microsoft.graph.deviceManagementConfigurationSettingInstanceTemplate`.
    DeviceManagementConfigurationGroupSettingInstanceTemplate "microsoft.graph.deviceManagementConfigurationGroupSettingInstanceTemplate" "complex" : super::DeviceManagementConfigurationSettingInstanceTemplate;
    /// `groupSettingValueTemplate`: deviceManagementConfigurationGroupSettingValueTemplate, not null
    group_setting_value_template "groupSettingValueTemplate" "r": mg::Boxed<super::DeviceManagementConfigurationGroupSettingValueTemplate>,
    /// `isRequired`: Boolean, not null
    is_required "isRequired" "r": bool,
    /// `settingDefinitionId`: String, not null
    setting_definition_id "settingDefinitionId" "r": String,
    /// `settingInstanceTemplateId`: String, not null
    setting_instance_template_id "settingInstanceTemplateId" "r": String,
}

mg::derived_from! { DeviceManagementConfigurationGroupSettingInstanceTemplate: super::DeviceManagementConfigurationSettingInstanceTemplate }

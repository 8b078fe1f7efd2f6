// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionInstanceTemplate`, a complex type derived from `microsoft.graph.deviceManagementConfigurationSettingInstanceTemplate`.
    DeviceManagementConfigurationChoiceSettingCollectionInstanceTemplate "microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionInstanceTemplate" "complex" : super::DeviceManagementConfigurationSettingInstanceTemplate;
    /// `allowUnmanagedValues`: Boolean, not null
    allow_unmanaged_values "allowUnmanagedValues" "r": bool,
    /// `choiceSettingCollectionValueTemplate`: Collection(deviceManagementConfigurationChoiceSettingValueTemplate), items not null
    choice_setting_collection_value_template "choiceSettingCollectionValueTemplate" "r": Vec<super::DeviceManagementConfigurationChoiceSettingValueTemplate>,
    /// `isRequired`: Boolean, not null
    is_required "isRequired" "r": bool,
    /// `settingDefinitionId`: String, not null
    setting_definition_id "settingDefinitionId" "r": String,
    /// `settingInstanceTemplateId`: String, not null
    setting_instance_template_id "settingInstanceTemplateId" "r": String,
}

mg::derived_from! { DeviceManagementConfigurationChoiceSettingCollectionInstanceTemplate: super::DeviceManagementConfigurationSettingInstanceTemplate }

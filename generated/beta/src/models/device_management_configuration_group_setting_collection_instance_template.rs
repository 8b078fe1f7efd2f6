// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationGroupSettingCollectionInstanceTemplate`, a complex type derived from `microsoft.graph.deviceManagementConfigurationSettingInstanceTemplate`.
    DeviceManagementConfigurationGroupSettingCollectionInstanceTemplate "microsoft.graph.deviceManagementConfigurationGroupSettingCollectionInstanceTemplate" "complex" : super::DeviceManagementConfigurationSettingInstanceTemplate;
    /// `allowUnmanagedValues`: Boolean, not null
    allow_unmanaged_values "allowUnmanagedValues" "r": bool,
    /// `groupSettingCollectionValueTemplate`: Collection(deviceManagementConfigurationGroupSettingValueTemplate), items not null
    group_setting_collection_value_template "groupSettingCollectionValueTemplate" "r": Vec<super::DeviceManagementConfigurationGroupSettingValueTemplate>,
    /// `isRequired`: Boolean, not null
    is_required "isRequired" "r": bool,
    /// `settingDefinitionId`: String, not null
    setting_definition_id "settingDefinitionId" "r": String,
    /// `settingInstanceTemplateId`: String, not null
    setting_instance_template_id "settingInstanceTemplateId" "r": String,
}

mg::derived_from! { DeviceManagementConfigurationGroupSettingCollectionInstanceTemplate: super::DeviceManagementConfigurationSettingInstanceTemplate }

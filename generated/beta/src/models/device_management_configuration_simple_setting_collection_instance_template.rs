// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionInstanceTemplate`, a complex type derived from `microsoft.graph.deviceManagementConfigurationSettingInstanceTemplate`.
    DeviceManagementConfigurationSimpleSettingCollectionInstanceTemplate "microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionInstanceTemplate" "complex" : super::DeviceManagementConfigurationSettingInstanceTemplate;
    /// `allowUnmanagedValues`: Boolean, not null
    allow_unmanaged_values "allowUnmanagedValues" "r": bool,
    /// `isRequired`: Boolean, not null
    is_required "isRequired" "r": bool,
    /// `settingDefinitionId`: String, not null
    setting_definition_id "settingDefinitionId" "r": String,
    /// `settingInstanceTemplateId`: String, not null
    setting_instance_template_id "settingInstanceTemplateId" "r": String,
    /// `simpleSettingCollectionValueTemplate`: Collection(deviceManagementConfigurationSimpleSettingValueTemplate), items not null
    simple_setting_collection_value_template "simpleSettingCollectionValueTemplate" "r": Vec<super::DeviceManagementConfigurationSimpleSettingValueTemplate>,
}

mg::derived_from! { DeviceManagementConfigurationSimpleSettingCollectionInstanceTemplate: super::DeviceManagementConfigurationSettingInstanceTemplate }

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionInstance`, a complex type derived from `microsoft.graph.deviceManagementConfigurationSettingInstance`.
    DeviceManagementConfigurationSimpleSettingCollectionInstance "microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionInstance" "complex" : super::DeviceManagementConfigurationSettingInstance;
    /// `settingDefinitionId`: String, not null
    setting_definition_id "settingDefinitionId" "r": String,
    /// `settingInstanceTemplateReference`: deviceManagementConfigurationSettingInstanceTemplateReference
    setting_instance_template_reference "settingInstanceTemplateReference": mg::Boxed<super::DeviceManagementConfigurationSettingInstanceTemplateReference>,
    /// `simpleSettingCollectionValue`: Collection(deviceManagementConfigurationSimpleSettingValue), items not null
    simple_setting_collection_value "simpleSettingCollectionValue" "r": Vec<super::DeviceManagementConfigurationSimpleSettingValue>,
}

mg::derived_from! { DeviceManagementConfigurationSimpleSettingCollectionInstance: super::DeviceManagementConfigurationSettingInstance }

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationGroupSettingCollectionInstance`, a complex type derived from `microsoft.graph.deviceManagementConfigurationSettingInstance`.
    DeviceManagementConfigurationGroupSettingCollectionInstance "microsoft.graph.deviceManagementConfigurationGroupSettingCollectionInstance" "complex" : super::DeviceManagementConfigurationSettingInstance;
    /// `groupSettingCollectionValue`: Collection(deviceManagementConfigurationGroupSettingValue), items not null
    group_setting_collection_value "groupSettingCollectionValue" "r": Vec<super::DeviceManagementConfigurationGroupSettingValue>,
    /// `settingDefinitionId`: String, not null
    setting_definition_id "settingDefinitionId" "r": String,
    /// `settingInstanceTemplateReference`: deviceManagementConfigurationSettingInstanceTemplateReference
    setting_instance_template_reference "settingInstanceTemplateReference": mg::Boxed<super::DeviceManagementConfigurationSettingInstanceTemplateReference>,
}

mg::derived_from! { DeviceManagementConfigurationGroupSettingCollectionInstance: super::DeviceManagementConfigurationSettingInstance }

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionInstance`, a complex type derived from `microsoft.graph.deviceManagementConfigurationSettingInstance`.
    DeviceManagementConfigurationChoiceSettingCollectionInstance "microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionInstance" "complex" : super::DeviceManagementConfigurationSettingInstance;
    /// `choiceSettingCollectionValue`: Collection(deviceManagementConfigurationChoiceSettingValue), items not null
    choice_setting_collection_value "choiceSettingCollectionValue" "r": Vec<super::DeviceManagementConfigurationChoiceSettingValue>,
    /// `settingDefinitionId`: String, not null
    setting_definition_id "settingDefinitionId" "r": String,
    /// `settingInstanceTemplateReference`: deviceManagementConfigurationSettingInstanceTemplateReference
    setting_instance_template_reference "settingInstanceTemplateReference": mg::Boxed<super::DeviceManagementConfigurationSettingInstanceTemplateReference>,
}

mg::derived_from! { DeviceManagementConfigurationChoiceSettingCollectionInstance: super::DeviceManagementConfigurationSettingInstance }

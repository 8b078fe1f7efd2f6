// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationSettingGroupCollectionInstance`, a complex type derived from `microsoft.graph.deviceManagementConfigurationSettingInstance`.
    DeviceManagementConfigurationSettingGroupCollectionInstance "microsoft.graph.deviceManagementConfigurationSettingGroupCollectionInstance" "complex" : super::DeviceManagementConfigurationSettingInstance;
    /// `settingDefinitionId`: String, not null
    setting_definition_id "settingDefinitionId" "r": String,
    /// `settingInstanceTemplateReference`: deviceManagementConfigurationSettingInstanceTemplateReference
    setting_instance_template_reference "settingInstanceTemplateReference": mg::Boxed<super::DeviceManagementConfigurationSettingInstanceTemplateReference>,
}

mg::derived_from! { DeviceManagementConfigurationSettingGroupCollectionInstance: super::DeviceManagementConfigurationSettingInstance }

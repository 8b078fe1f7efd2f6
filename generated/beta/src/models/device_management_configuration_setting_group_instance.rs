// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationSettingGroupInstance`, a complex type derived from `microsoft.graph.deviceManagementConfigurationSettingInstance`.
    DeviceManagementConfigurationSettingGroupInstance "microsoft.graph.deviceManagementConfigurationSettingGroupInstance" "complex" : super::DeviceManagementConfigurationSettingInstance;
    /// `settingDefinitionId`: String, not null
    setting_definition_id "settingDefinitionId" "r": String,
    /// `settingInstanceTemplateReference`: deviceManagementConfigurationSettingInstanceTemplateReference
    setting_instance_template_reference "settingInstanceTemplateReference": mg::Boxed<super::DeviceManagementConfigurationSettingInstanceTemplateReference>,
}

mg::derived_from! { DeviceManagementConfigurationSettingGroupInstance: super::DeviceManagementConfigurationSettingInstance }

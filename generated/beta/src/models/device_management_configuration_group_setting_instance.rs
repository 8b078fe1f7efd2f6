// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationGroupSettingInstance`, a complex type derived from `microsoft.graph.deviceManagementConfigurationSettingInstance`.
    DeviceManagementConfigurationGroupSettingInstance "microsoft.graph.deviceManagementConfigurationGroupSettingInstance" "complex" : super::DeviceManagementConfigurationSettingInstance;
    /// `groupSettingValue`: deviceManagementConfigurationGroupSettingValue, not null
    group_setting_value "groupSettingValue" "r": mg::Boxed<super::DeviceManagementConfigurationGroupSettingValue>,
    /// `settingDefinitionId`: String, not null
    setting_definition_id "settingDefinitionId" "r": String,
    /// `settingInstanceTemplateReference`: deviceManagementConfigurationSettingInstanceTemplateReference
    setting_instance_template_reference "settingInstanceTemplateReference": mg::Boxed<super::DeviceManagementConfigurationSettingInstanceTemplateReference>,
}

mg::derived_from! { DeviceManagementConfigurationGroupSettingInstance: super::DeviceManagementConfigurationSettingInstance }

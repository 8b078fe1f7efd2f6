// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationSimpleSettingInstance`, a complex type derived from `microsoft.graph.deviceManagementConfigurationSettingInstance`.
    DeviceManagementConfigurationSimpleSettingInstance "microsoft.graph.deviceManagementConfigurationSimpleSettingInstance" "complex" : super::DeviceManagementConfigurationSettingInstance;
    /// `settingDefinitionId`: String, not null
    setting_definition_id "settingDefinitionId" "r": String,
    /// `settingInstanceTemplateReference`: deviceManagementConfigurationSettingInstanceTemplateReference
    setting_instance_template_reference "settingInstanceTemplateReference": mg::Boxed<super::DeviceManagementConfigurationSettingInstanceTemplateReference>,
    /// `simpleSettingValue`: deviceManagementConfigurationSimpleSettingValue, not null
    simple_setting_value "simpleSettingValue" "r": mg::Boxed<super::DeviceManagementConfigurationSimpleSettingValue>,
}

mg::derived_from! { DeviceManagementConfigurationSimpleSettingInstance: super::DeviceManagementConfigurationSettingInstance }

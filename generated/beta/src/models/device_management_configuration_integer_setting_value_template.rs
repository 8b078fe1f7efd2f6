// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationIntegerSettingValueTemplate`, a complex type derived from `microsoft.graph.deviceManagementConfigurationSimpleSettingValueTemplate`.
    DeviceManagementConfigurationIntegerSettingValueTemplate "microsoft.graph.deviceManagementConfigurationIntegerSettingValueTemplate" "complex" : super::DeviceManagementConfigurationSimpleSettingValueTemplate;
    /// `defaultValue`: deviceManagementConfigurationIntegerSettingValueDefaultTemplate
    default_value "defaultValue": mg::Boxed<super::DeviceManagementConfigurationIntegerSettingValueDefaultTemplate>,
    /// `recommendedValueDefinition`: deviceManagementConfigurationIntegerSettingValueDefinitionTemplate
    recommended_value_definition "recommendedValueDefinition": mg::Boxed<super::DeviceManagementConfigurationIntegerSettingValueDefinitionTemplate>,
    /// `requiredValueDefinition`: deviceManagementConfigurationIntegerSettingValueDefinitionTemplate
    required_value_definition "requiredValueDefinition": mg::Boxed<super::DeviceManagementConfigurationIntegerSettingValueDefinitionTemplate>,
    /// `settingValueTemplateId`: String, not null
    setting_value_template_id "settingValueTemplateId" "r": String,
}

mg::derived_from! { DeviceManagementConfigurationIntegerSettingValueTemplate: super::DeviceManagementConfigurationSimpleSettingValueTemplate }

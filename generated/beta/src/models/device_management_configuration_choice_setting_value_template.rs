// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationChoiceSettingValueTemplate`, a complex type.
    DeviceManagementConfigurationChoiceSettingValueTemplate "microsoft.graph.deviceManagementConfigurationChoiceSettingValueTemplate" "complex";
    /// `defaultValue`: deviceManagementConfigurationChoiceSettingValueDefaultTemplate
    default_value "defaultValue": mg::Boxed<super::DeviceManagementConfigurationChoiceSettingValueDefaultTemplate>,
    /// `recommendedValueDefinition`: deviceManagementConfigurationChoiceSettingValueDefinitionTemplate
    recommended_value_definition "recommendedValueDefinition": mg::Boxed<super::DeviceManagementConfigurationChoiceSettingValueDefinitionTemplate>,
    /// `requiredValueDefinition`: deviceManagementConfigurationChoiceSettingValueDefinitionTemplate
    required_value_definition "requiredValueDefinition": mg::Boxed<super::DeviceManagementConfigurationChoiceSettingValueDefinitionTemplate>,
    /// `settingValueTemplateId`: String, not null
    setting_value_template_id "settingValueTemplateId" "r": String,
}

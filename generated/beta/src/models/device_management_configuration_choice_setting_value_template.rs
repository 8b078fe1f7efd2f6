// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationChoiceSettingValueTemplate`.
pub struct DeviceManagementConfigurationChoiceSettingValueTemplate {
    /// `defaultValue`.
    pub default_value: mg::Field<
        mg::Boxed<super::DeviceManagementConfigurationChoiceSettingValueDefaultTemplate>,
    >,
    /// `recommendedValueDefinition`.
    pub recommended_value_definition: mg::Field<
        mg::Boxed<
            super::DeviceManagementConfigurationChoiceSettingValueDefinitionTemplate,
        >,
    >,
    /// `requiredValueDefinition`.
    pub required_value_definition: mg::Field<
        mg::Boxed<
            super::DeviceManagementConfigurationChoiceSettingValueDefinitionTemplate,
        >,
    >,
    /// `settingValueTemplateId`. Never null.
    pub setting_value_template_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationChoiceSettingValueTemplate: "microsoft.graph.deviceManagementConfigurationChoiceSettingValueTemplate", complex;
    default_value: "defaultValue",
    recommended_value_definition: "recommendedValueDefinition",
    required_value_definition: "requiredValueDefinition",
    setting_value_template_id: "settingValueTemplateId" required,
}

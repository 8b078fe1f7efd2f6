// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationIntegerSettingValueTemplate`, derived
/// from [`DeviceManagementConfigurationSimpleSettingValueTemplate`].
///
/// [`DeviceManagementConfigurationSimpleSettingValueTemplate`]: super::DeviceManagementConfigurationSimpleSettingValueTemplate
pub struct DeviceManagementConfigurationIntegerSettingValueTemplate {
    /// `defaultValue`.
    pub default_value: mg::Field<
        mg::Boxed<super::DeviceManagementConfigurationIntegerSettingValueDefaultTemplate>,
    >,
    /// `recommendedValueDefinition`.
    pub recommended_value_definition: mg::Field<
        mg::Boxed<
            super::DeviceManagementConfigurationIntegerSettingValueDefinitionTemplate,
        >,
    >,
    /// `requiredValueDefinition`.
    pub required_value_definition: mg::Field<
        mg::Boxed<
            super::DeviceManagementConfigurationIntegerSettingValueDefinitionTemplate,
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
    DeviceManagementConfigurationIntegerSettingValueTemplate: "microsoft.graph.deviceManagementConfigurationIntegerSettingValueTemplate", complex, base super::DeviceManagementConfigurationSimpleSettingValueTemplate;
    default_value: "defaultValue",
    recommended_value_definition: "recommendedValueDefinition",
    required_value_definition: "requiredValueDefinition",
    setting_value_template_id: "settingValueTemplateId" required,
}

mg::derived_from! { DeviceManagementConfigurationIntegerSettingValueTemplate: super::DeviceManagementConfigurationSimpleSettingValueTemplate }

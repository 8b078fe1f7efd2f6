// @generated
use crate::mg;

/// Complex type
/// `microsoft.graph.deviceManagementConfigurationChoiceSettingValueConstantDefaultTemplate`,
/// derived from [`DeviceManagementConfigurationChoiceSettingValueDefaultTemplate`].
///
/// [`DeviceManagementConfigurationChoiceSettingValueDefaultTemplate`]: super::DeviceManagementConfigurationChoiceSettingValueDefaultTemplate
pub struct DeviceManagementConfigurationChoiceSettingValueConstantDefaultTemplate {
    /// `children`.
    pub children: mg::Field<
        Vec<super::DeviceManagementConfigurationSettingInstanceTemplate>,
    >,
    /// `settingDefinitionOptionId`.
    pub setting_definition_option_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationChoiceSettingValueConstantDefaultTemplate: "microsoft.graph.deviceManagementConfigurationChoiceSettingValueConstantDefaultTemplate", complex, base super::DeviceManagementConfigurationChoiceSettingValueDefaultTemplate;
    children: "children",
    setting_definition_option_id: "settingDefinitionOptionId",
}

mg::derived_from! { DeviceManagementConfigurationChoiceSettingValueConstantDefaultTemplate: super::DeviceManagementConfigurationChoiceSettingValueDefaultTemplate }

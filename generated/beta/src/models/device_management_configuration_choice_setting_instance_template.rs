// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationChoiceSettingInstanceTemplate`,
/// derived from [`DeviceManagementConfigurationSettingInstanceTemplate`].
///
/// [`DeviceManagementConfigurationSettingInstanceTemplate`]: super::DeviceManagementConfigurationSettingInstanceTemplate
pub struct DeviceManagementConfigurationChoiceSettingInstanceTemplate {
    /// `choiceSettingValueTemplate`. Never null.
    pub choice_setting_value_template: mg::Field<
        mg::Boxed<super::DeviceManagementConfigurationChoiceSettingValueTemplate>,
    >,
    /// `isRequired`. Never null.
    pub is_required: mg::Field<bool>,
    /// `settingDefinitionId`. Never null.
    pub setting_definition_id: mg::Field<String>,
    /// `settingInstanceTemplateId`. Never null.
    pub setting_instance_template_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationChoiceSettingInstanceTemplate: "microsoft.graph.deviceManagementConfigurationChoiceSettingInstanceTemplate", complex, base super::DeviceManagementConfigurationSettingInstanceTemplate;
    choice_setting_value_template: "choiceSettingValueTemplate" required,
    is_required: "isRequired" required,
    setting_definition_id: "settingDefinitionId" required,
    setting_instance_template_id: "settingInstanceTemplateId" required,
}

mg::derived_from! { DeviceManagementConfigurationChoiceSettingInstanceTemplate: super::DeviceManagementConfigurationSettingInstanceTemplate }

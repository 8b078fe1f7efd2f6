// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationSimpleSettingInstanceTemplate`,
/// derived from [`DeviceManagementConfigurationSettingInstanceTemplate`].
///
/// [`DeviceManagementConfigurationSettingInstanceTemplate`]: super::DeviceManagementConfigurationSettingInstanceTemplate
pub struct DeviceManagementConfigurationSimpleSettingInstanceTemplate {
    /// `isRequired`. Never null.
    pub is_required: mg::Field<bool>,
    /// `settingDefinitionId`. Never null.
    pub setting_definition_id: mg::Field<String>,
    /// `settingInstanceTemplateId`. Never null.
    pub setting_instance_template_id: mg::Field<String>,
    /// `simpleSettingValueTemplate`. Never null.
    pub simple_setting_value_template: mg::Field<
        mg::Boxed<super::DeviceManagementConfigurationSimpleSettingValueTemplate>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationSimpleSettingInstanceTemplate: "microsoft.graph.deviceManagementConfigurationSimpleSettingInstanceTemplate", complex, base super::DeviceManagementConfigurationSettingInstanceTemplate;
    is_required: "isRequired" required,
    setting_definition_id: "settingDefinitionId" required,
    setting_instance_template_id: "settingInstanceTemplateId" required,
    simple_setting_value_template: "simpleSettingValueTemplate" required,
}

mg::derived_from! { DeviceManagementConfigurationSimpleSettingInstanceTemplate: super::DeviceManagementConfigurationSettingInstanceTemplate }

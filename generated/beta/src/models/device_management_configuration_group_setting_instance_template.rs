// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationGroupSettingInstanceTemplate`,
/// derived from [`DeviceManagementConfigurationSettingInstanceTemplate`].
///
/// [`DeviceManagementConfigurationSettingInstanceTemplate`]: super::DeviceManagementConfigurationSettingInstanceTemplate
pub struct DeviceManagementConfigurationGroupSettingInstanceTemplate {
    /// `groupSettingValueTemplate`. Never null.
    pub group_setting_value_template: mg::Field<
        mg::Boxed<super::DeviceManagementConfigurationGroupSettingValueTemplate>,
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
    DeviceManagementConfigurationGroupSettingInstanceTemplate: "microsoft.graph.deviceManagementConfigurationGroupSettingInstanceTemplate", complex, base super::DeviceManagementConfigurationSettingInstanceTemplate;
    group_setting_value_template: "groupSettingValueTemplate" required,
    is_required: "isRequired" required,
    setting_definition_id: "settingDefinitionId" required,
    setting_instance_template_id: "settingInstanceTemplateId" required,
}

mg::derived_from! { DeviceManagementConfigurationGroupSettingInstanceTemplate: super::DeviceManagementConfigurationSettingInstanceTemplate }

// @generated
use crate::mg;

/// Complex type
/// `microsoft.graph.deviceManagementConfigurationGroupSettingCollectionInstanceTemplate`, derived
/// from [`DeviceManagementConfigurationSettingInstanceTemplate`].
///
/// [`DeviceManagementConfigurationSettingInstanceTemplate`]: super::DeviceManagementConfigurationSettingInstanceTemplate
pub struct DeviceManagementConfigurationGroupSettingCollectionInstanceTemplate {
    /// `allowUnmanagedValues`. Never null.
    pub allow_unmanaged_values: mg::Field<bool>,
    /// `groupSettingCollectionValueTemplate`.
    pub group_setting_collection_value_template: mg::Field<
        Vec<super::DeviceManagementConfigurationGroupSettingValueTemplate>,
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
    DeviceManagementConfigurationGroupSettingCollectionInstanceTemplate: "microsoft.graph.deviceManagementConfigurationGroupSettingCollectionInstanceTemplate", complex, base super::DeviceManagementConfigurationSettingInstanceTemplate;
    allow_unmanaged_values: "allowUnmanagedValues" required,
    group_setting_collection_value_template: "groupSettingCollectionValueTemplate" required,
    is_required: "isRequired" required,
    setting_definition_id: "settingDefinitionId" required,
    setting_instance_template_id: "settingInstanceTemplateId" required,
}

mg::derived_from! { DeviceManagementConfigurationGroupSettingCollectionInstanceTemplate: super::DeviceManagementConfigurationSettingInstanceTemplate }

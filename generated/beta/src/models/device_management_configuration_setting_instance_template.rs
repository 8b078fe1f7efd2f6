// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.deviceManagementConfigurationSettingInstanceTemplate`.
pub struct DeviceManagementConfigurationSettingInstanceTemplate {
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
    DeviceManagementConfigurationSettingInstanceTemplate: "microsoft.graph.deviceManagementConfigurationSettingInstanceTemplate", complex abstract, family DeviceManagementConfigurationSettingInstanceTemplateKind;
    is_required: "isRequired" required,
    setting_definition_id: "settingDefinitionId" required,
    setting_instance_template_id: "settingInstanceTemplateId" required,
}

/// The types derived from [`DeviceManagementConfigurationSettingInstanceTemplate`].
#[non_exhaustive]
pub enum DeviceManagementConfigurationSettingInstanceTemplateKind {
    DeviceManagementConfigurationChoiceSettingCollectionInstanceTemplate(
        Box<super::DeviceManagementConfigurationChoiceSettingCollectionInstanceTemplate>,
    ),
    DeviceManagementConfigurationChoiceSettingInstanceTemplate(
        Box<super::DeviceManagementConfigurationChoiceSettingInstanceTemplate>,
    ),
    DeviceManagementConfigurationGroupSettingCollectionInstanceTemplate(
        Box<super::DeviceManagementConfigurationGroupSettingCollectionInstanceTemplate>,
    ),
    DeviceManagementConfigurationGroupSettingInstanceTemplate(
        Box<super::DeviceManagementConfigurationGroupSettingInstanceTemplate>,
    ),
    DeviceManagementConfigurationSimpleSettingCollectionInstanceTemplate(
        Box<super::DeviceManagementConfigurationSimpleSettingCollectionInstanceTemplate>,
    ),
    DeviceManagementConfigurationSimpleSettingInstanceTemplate(
        Box<super::DeviceManagementConfigurationSimpleSettingInstanceTemplate>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceManagementConfigurationSettingInstanceTemplate>),
}

mg::family! {
    DeviceManagementConfigurationSettingInstanceTemplate => DeviceManagementConfigurationSettingInstanceTemplateKind;
    DeviceManagementConfigurationChoiceSettingCollectionInstanceTemplate(super::DeviceManagementConfigurationChoiceSettingCollectionInstanceTemplate),
    DeviceManagementConfigurationChoiceSettingInstanceTemplate(super::DeviceManagementConfigurationChoiceSettingInstanceTemplate),
    DeviceManagementConfigurationGroupSettingCollectionInstanceTemplate(super::DeviceManagementConfigurationGroupSettingCollectionInstanceTemplate),
    DeviceManagementConfigurationGroupSettingInstanceTemplate(super::DeviceManagementConfigurationGroupSettingInstanceTemplate),
    DeviceManagementConfigurationSimpleSettingCollectionInstanceTemplate(super::DeviceManagementConfigurationSimpleSettingCollectionInstanceTemplate),
    DeviceManagementConfigurationSimpleSettingInstanceTemplate(super::DeviceManagementConfigurationSimpleSettingInstanceTemplate),
}

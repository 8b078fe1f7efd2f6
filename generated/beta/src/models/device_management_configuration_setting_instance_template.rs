// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationSettingInstanceTemplate`, an abstract complex type.
    DeviceManagementConfigurationSettingInstanceTemplate "microsoft.graph.deviceManagementConfigurationSettingInstanceTemplate" "complex abstract" => DeviceManagementConfigurationSettingInstanceTemplateKind;
    /// `isRequired`: Boolean, not null
    is_required "isRequired" "r": bool,
    /// `settingDefinitionId`: String, not null
    setting_definition_id "settingDefinitionId" "r": String,
    /// `settingInstanceTemplateId`: String, not null
    setting_instance_template_id "settingInstanceTemplateId" "r": String,
}

/// The types derived from `microsoft.graph.deviceManagementConfigurationSettingInstanceTemplate`.
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

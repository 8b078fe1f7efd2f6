// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationSettingInstance`, an abstract complex type.
    DeviceManagementConfigurationSettingInstance "microsoft.graph.deviceManagementConfigurationSettingInstance" "complex abstract" => DeviceManagementConfigurationSettingInstanceKind;
    /// `settingDefinitionId`: String, not null
    setting_definition_id "settingDefinitionId" "r": String,
    /// `settingInstanceTemplateReference`: deviceManagementConfigurationSettingInstanceTemplateReference
    setting_instance_template_reference "settingInstanceTemplateReference": mg::Boxed<super::DeviceManagementConfigurationSettingInstanceTemplateReference>,
}

/// The types derived from `microsoft.graph.deviceManagementConfigurationSettingInstance`.
#[non_exhaustive]
pub enum DeviceManagementConfigurationSettingInstanceKind {
    DeviceManagementConfigurationChoiceSettingCollectionInstance(
        Box<super::DeviceManagementConfigurationChoiceSettingCollectionInstance>,
    ),
    DeviceManagementConfigurationChoiceSettingInstance(
        Box<super::DeviceManagementConfigurationChoiceSettingInstance>,
    ),
    DeviceManagementConfigurationGroupSettingCollectionInstance(
        Box<super::DeviceManagementConfigurationGroupSettingCollectionInstance>,
    ),
    DeviceManagementConfigurationGroupSettingInstance(
        Box<super::DeviceManagementConfigurationGroupSettingInstance>,
    ),
    DeviceManagementConfigurationSettingGroupCollectionInstance(
        Box<super::DeviceManagementConfigurationSettingGroupCollectionInstance>,
    ),
    DeviceManagementConfigurationSettingGroupInstance(
        Box<super::DeviceManagementConfigurationSettingGroupInstance>,
    ),
    DeviceManagementConfigurationSimpleSettingCollectionInstance(
        Box<super::DeviceManagementConfigurationSimpleSettingCollectionInstance>,
    ),
    DeviceManagementConfigurationSimpleSettingInstance(
        Box<super::DeviceManagementConfigurationSimpleSettingInstance>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceManagementConfigurationSettingInstance>),
}

mg::family! {
    DeviceManagementConfigurationSettingInstance => DeviceManagementConfigurationSettingInstanceKind;
    DeviceManagementConfigurationChoiceSettingCollectionInstance(super::DeviceManagementConfigurationChoiceSettingCollectionInstance),
    DeviceManagementConfigurationChoiceSettingInstance(super::DeviceManagementConfigurationChoiceSettingInstance),
    DeviceManagementConfigurationGroupSettingCollectionInstance(super::DeviceManagementConfigurationGroupSettingCollectionInstance),
    DeviceManagementConfigurationGroupSettingInstance(super::DeviceManagementConfigurationGroupSettingInstance),
    DeviceManagementConfigurationSettingGroupCollectionInstance(super::DeviceManagementConfigurationSettingGroupCollectionInstance),
    DeviceManagementConfigurationSettingGroupInstance(super::DeviceManagementConfigurationSettingGroupInstance),
    DeviceManagementConfigurationSimpleSettingCollectionInstance(super::DeviceManagementConfigurationSimpleSettingCollectionInstance),
    DeviceManagementConfigurationSimpleSettingInstance(super::DeviceManagementConfigurationSimpleSettingInstance),
}

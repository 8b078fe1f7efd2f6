// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.deviceManagementConfigurationSettingInstance`.
pub struct DeviceManagementConfigurationSettingInstance {
    /// `settingDefinitionId`. Never null.
    pub setting_definition_id: mg::Field<String>,
    /// `settingInstanceTemplateReference`.
    pub setting_instance_template_reference: mg::Field<
        mg::Boxed<super::DeviceManagementConfigurationSettingInstanceTemplateReference>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationSettingInstance: "microsoft.graph.deviceManagementConfigurationSettingInstance", complex abstract, family DeviceManagementConfigurationSettingInstanceKind;
    setting_definition_id: "settingDefinitionId" required,
    setting_instance_template_reference: "settingInstanceTemplateReference",
}

/// The types derived from [`DeviceManagementConfigurationSettingInstance`].
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

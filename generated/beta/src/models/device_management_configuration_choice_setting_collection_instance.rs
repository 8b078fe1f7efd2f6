// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionInstance`,
/// derived from [`DeviceManagementConfigurationSettingInstance`].
///
/// [`DeviceManagementConfigurationSettingInstance`]: super::DeviceManagementConfigurationSettingInstance
pub struct DeviceManagementConfigurationChoiceSettingCollectionInstance {
    /// `choiceSettingCollectionValue`.
    pub choice_setting_collection_value: mg::Field<
        Vec<super::DeviceManagementConfigurationChoiceSettingValue>,
    >,
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
    DeviceManagementConfigurationChoiceSettingCollectionInstance: "microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionInstance", complex, base super::DeviceManagementConfigurationSettingInstance;
    choice_setting_collection_value: "choiceSettingCollectionValue" required,
    setting_definition_id: "settingDefinitionId" required,
    setting_instance_template_reference: "settingInstanceTemplateReference",
}

mg::derived_from! { DeviceManagementConfigurationChoiceSettingCollectionInstance: super::DeviceManagementConfigurationSettingInstance }

// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationGroupSettingCollectionInstance`,
/// derived from [`DeviceManagementConfigurationSettingInstance`].
///
/// [`DeviceManagementConfigurationSettingInstance`]: super::DeviceManagementConfigurationSettingInstance
pub struct DeviceManagementConfigurationGroupSettingCollectionInstance {
    /// `groupSettingCollectionValue`.
    pub group_setting_collection_value: mg::Field<
        Vec<super::DeviceManagementConfigurationGroupSettingValue>,
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
    DeviceManagementConfigurationGroupSettingCollectionInstance: "microsoft.graph.deviceManagementConfigurationGroupSettingCollectionInstance", complex, base super::DeviceManagementConfigurationSettingInstance;
    group_setting_collection_value: "groupSettingCollectionValue" required,
    setting_definition_id: "settingDefinitionId" required,
    setting_instance_template_reference: "settingInstanceTemplateReference",
}

mg::derived_from! { DeviceManagementConfigurationGroupSettingCollectionInstance: super::DeviceManagementConfigurationSettingInstance }

// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionInstance`,
/// derived from [`DeviceManagementConfigurationSettingInstance`].
///
/// [`DeviceManagementConfigurationSettingInstance`]: super::DeviceManagementConfigurationSettingInstance
pub struct DeviceManagementConfigurationSimpleSettingCollectionInstance {
    /// `settingDefinitionId`. Never null.
    pub setting_definition_id: mg::Field<String>,
    /// `settingInstanceTemplateReference`.
    pub setting_instance_template_reference: mg::Field<
        mg::Boxed<super::DeviceManagementConfigurationSettingInstanceTemplateReference>,
    >,
    /// `simpleSettingCollectionValue`.
    pub simple_setting_collection_value: mg::Field<
        Vec<super::DeviceManagementConfigurationSimpleSettingValue>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationSimpleSettingCollectionInstance: "microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionInstance", complex, base super::DeviceManagementConfigurationSettingInstance;
    setting_definition_id: "settingDefinitionId" required,
    setting_instance_template_reference: "settingInstanceTemplateReference",
    simple_setting_collection_value: "simpleSettingCollectionValue" required,
}

mg::derived_from! { DeviceManagementConfigurationSimpleSettingCollectionInstance: super::DeviceManagementConfigurationSettingInstance }

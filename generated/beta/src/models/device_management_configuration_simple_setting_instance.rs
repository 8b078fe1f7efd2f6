// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationSimpleSettingInstance`, derived from
/// [`DeviceManagementConfigurationSettingInstance`].
///
/// [`DeviceManagementConfigurationSettingInstance`]: super::DeviceManagementConfigurationSettingInstance
pub struct DeviceManagementConfigurationSimpleSettingInstance {
    /// `settingDefinitionId`. Never null.
    pub setting_definition_id: mg::Field<String>,
    /// `settingInstanceTemplateReference`.
    pub setting_instance_template_reference: mg::Field<
        mg::Boxed<super::DeviceManagementConfigurationSettingInstanceTemplateReference>,
    >,
    /// `simpleSettingValue`. Never null.
    pub simple_setting_value: mg::Field<
        mg::Boxed<super::DeviceManagementConfigurationSimpleSettingValue>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationSimpleSettingInstance: "microsoft.graph.deviceManagementConfigurationSimpleSettingInstance", complex, base super::DeviceManagementConfigurationSettingInstance;
    setting_definition_id: "settingDefinitionId" required,
    setting_instance_template_reference: "settingInstanceTemplateReference",
    simple_setting_value: "simpleSettingValue" required,
}

mg::derived_from! { DeviceManagementConfigurationSimpleSettingInstance: super::DeviceManagementConfigurationSettingInstance }

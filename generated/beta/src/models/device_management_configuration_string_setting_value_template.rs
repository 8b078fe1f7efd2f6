// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationStringSettingValueTemplate`, derived
/// from [`DeviceManagementConfigurationSimpleSettingValueTemplate`].
///
/// [`DeviceManagementConfigurationSimpleSettingValueTemplate`]: super::DeviceManagementConfigurationSimpleSettingValueTemplate
pub struct DeviceManagementConfigurationStringSettingValueTemplate {
    /// `defaultValue`.
    pub default_value: mg::Field<
        mg::Boxed<super::DeviceManagementConfigurationStringSettingValueDefaultTemplate>,
    >,
    /// `settingValueTemplateId`. Never null.
    pub setting_value_template_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationStringSettingValueTemplate: "microsoft.graph.deviceManagementConfigurationStringSettingValueTemplate", complex, base super::DeviceManagementConfigurationSimpleSettingValueTemplate;
    default_value: "defaultValue",
    setting_value_template_id: "settingValueTemplateId" required,
}

mg::derived_from! { DeviceManagementConfigurationStringSettingValueTemplate: super::DeviceManagementConfigurationSimpleSettingValueTemplate }

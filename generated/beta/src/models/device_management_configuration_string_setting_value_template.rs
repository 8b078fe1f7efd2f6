// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationStringSettingValueTemplate`, a complex type derived from `microsoft.graph.deviceManagementConfigurationSimpleSettingValueTemplate`.
    DeviceManagementConfigurationStringSettingValueTemplate "microsoft.graph.deviceManagementConfigurationStringSettingValueTemplate" "complex" : super::DeviceManagementConfigurationSimpleSettingValueTemplate;
    /// `defaultValue`: deviceManagementConfigurationStringSettingValueDefaultTemplate
    default_value "defaultValue": mg::Boxed<super::DeviceManagementConfigurationStringSettingValueDefaultTemplate>,
    /// `settingValueTemplateId`: String, not null
    setting_value_template_id "settingValueTemplateId" "r": String,
}

mg::derived_from! { DeviceManagementConfigurationStringSettingValueTemplate: super::DeviceManagementConfigurationSimpleSettingValueTemplate }

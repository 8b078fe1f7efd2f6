// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationSimpleSettingValueTemplate`, an abstract complex type.
    DeviceManagementConfigurationSimpleSettingValueTemplate "microsoft.graph.deviceManagementConfigurationSimpleSettingValueTemplate" "complex abstract" => DeviceManagementConfigurationSimpleSettingValueTemplateKind;
    /// `settingValueTemplateId`: String, not null
    setting_value_template_id "settingValueTemplateId" "r": String,
}

/// The types derived from `microsoft.graph.deviceManagementConfigurationSimpleSettingValueTemplate`.
#[non_exhaustive]
pub enum DeviceManagementConfigurationSimpleSettingValueTemplateKind {
    DeviceManagementConfigurationIntegerSettingValueTemplate(
        Box<super::DeviceManagementConfigurationIntegerSettingValueTemplate>,
    ),
    DeviceManagementConfigurationStringSettingValueTemplate(
        Box<super::DeviceManagementConfigurationStringSettingValueTemplate>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceManagementConfigurationSimpleSettingValueTemplate>),
}

mg::family! {
    DeviceManagementConfigurationSimpleSettingValueTemplate => DeviceManagementConfigurationSimpleSettingValueTemplateKind;
    DeviceManagementConfigurationIntegerSettingValueTemplate(super::DeviceManagementConfigurationIntegerSettingValueTemplate),
    DeviceManagementConfigurationStringSettingValueTemplate(super::DeviceManagementConfigurationStringSettingValueTemplate),
}

// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.deviceManagementConfigurationSimpleSettingValueTemplate`.
pub struct DeviceManagementConfigurationSimpleSettingValueTemplate {
    /// `settingValueTemplateId`. Never null.
    pub setting_value_template_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationSimpleSettingValueTemplate: "microsoft.graph.deviceManagementConfigurationSimpleSettingValueTemplate", complex abstract, family DeviceManagementConfigurationSimpleSettingValueTemplateKind;
    setting_value_template_id: "settingValueTemplateId" required,
}

/// The types derived from [`DeviceManagementConfigurationSimpleSettingValueTemplate`].
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

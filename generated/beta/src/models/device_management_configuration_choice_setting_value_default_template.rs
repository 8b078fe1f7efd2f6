// @generated
use crate::mg;

/// Abstract complex type
/// `microsoft.graph.deviceManagementConfigurationChoiceSettingValueDefaultTemplate`.
pub struct DeviceManagementConfigurationChoiceSettingValueDefaultTemplate {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationChoiceSettingValueDefaultTemplate: "microsoft.graph.deviceManagementConfigurationChoiceSettingValueDefaultTemplate", complex abstract, family DeviceManagementConfigurationChoiceSettingValueDefaultTemplateKind;
}

/// The types derived from [`DeviceManagementConfigurationChoiceSettingValueDefaultTemplate`].
#[non_exhaustive]
pub enum DeviceManagementConfigurationChoiceSettingValueDefaultTemplateKind {
    DeviceManagementConfigurationChoiceSettingValueConstantDefaultTemplate(
        Box<
            super::DeviceManagementConfigurationChoiceSettingValueConstantDefaultTemplate,
        >,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceManagementConfigurationChoiceSettingValueDefaultTemplate>),
}

mg::family! {
    DeviceManagementConfigurationChoiceSettingValueDefaultTemplate => DeviceManagementConfigurationChoiceSettingValueDefaultTemplateKind;
    DeviceManagementConfigurationChoiceSettingValueConstantDefaultTemplate(super::DeviceManagementConfigurationChoiceSettingValueConstantDefaultTemplate),
}

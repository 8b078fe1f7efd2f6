// @generated
use crate::mg;

/// Abstract complex type
/// `microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefaultTemplate`.
pub struct DeviceManagementConfigurationIntegerSettingValueDefaultTemplate {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationIntegerSettingValueDefaultTemplate: "microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefaultTemplate", complex abstract, family DeviceManagementConfigurationIntegerSettingValueDefaultTemplateKind;
}

/// The types derived from [`DeviceManagementConfigurationIntegerSettingValueDefaultTemplate`].
#[non_exhaustive]
pub enum DeviceManagementConfigurationIntegerSettingValueDefaultTemplateKind {
    DeviceManagementConfigurationIntegerSettingValueConstantDefaultTemplate(
        Box<
            super::DeviceManagementConfigurationIntegerSettingValueConstantDefaultTemplate,
        >,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceManagementConfigurationIntegerSettingValueDefaultTemplate>),
}

mg::family! {
    DeviceManagementConfigurationIntegerSettingValueDefaultTemplate => DeviceManagementConfigurationIntegerSettingValueDefaultTemplateKind;
    DeviceManagementConfigurationIntegerSettingValueConstantDefaultTemplate(super::DeviceManagementConfigurationIntegerSettingValueConstantDefaultTemplate),
}

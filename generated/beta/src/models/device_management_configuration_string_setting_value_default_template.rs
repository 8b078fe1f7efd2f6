// @generated
use crate::mg;

/// Abstract complex type
/// `microsoft.graph.deviceManagementConfigurationStringSettingValueDefaultTemplate`.
pub struct DeviceManagementConfigurationStringSettingValueDefaultTemplate {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationStringSettingValueDefaultTemplate: "microsoft.graph.deviceManagementConfigurationStringSettingValueDefaultTemplate", complex abstract, family DeviceManagementConfigurationStringSettingValueDefaultTemplateKind;
}

/// The types derived from [`DeviceManagementConfigurationStringSettingValueDefaultTemplate`].
#[non_exhaustive]
pub enum DeviceManagementConfigurationStringSettingValueDefaultTemplateKind {
    DeviceManagementConfigurationStringSettingValueConstantDefaultTemplate(
        Box<
            super::DeviceManagementConfigurationStringSettingValueConstantDefaultTemplate,
        >,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceManagementConfigurationStringSettingValueDefaultTemplate>),
}

mg::family! {
    DeviceManagementConfigurationStringSettingValueDefaultTemplate => DeviceManagementConfigurationStringSettingValueDefaultTemplateKind;
    DeviceManagementConfigurationStringSettingValueConstantDefaultTemplate(super::DeviceManagementConfigurationStringSettingValueConstantDefaultTemplate),
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationStringSettingValueDefaultTemplate`, an abstract complex type.
    DeviceManagementConfigurationStringSettingValueDefaultTemplate "microsoft.graph.deviceManagementConfigurationStringSettingValueDefaultTemplate" "complex abstract" => DeviceManagementConfigurationStringSettingValueDefaultTemplateKind;
}

/// The types derived from `microsoft.graph.deviceManagementConfigurationStringSettingValueDefaultTemplate`.
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

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefaultTemplate`, an abstract complex type.
    DeviceManagementConfigurationIntegerSettingValueDefaultTemplate "microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefaultTemplate" "complex abstract" => DeviceManagementConfigurationIntegerSettingValueDefaultTemplateKind;
}

/// The types derived from `microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefaultTemplate`.
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

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationChoiceSettingValueDefaultTemplate`, an abstract complex type.
    DeviceManagementConfigurationChoiceSettingValueDefaultTemplate "microsoft.graph.deviceManagementConfigurationChoiceSettingValueDefaultTemplate" "complex abstract" => DeviceManagementConfigurationChoiceSettingValueDefaultTemplateKind;
}

/// The types derived from `microsoft.graph.deviceManagementConfigurationChoiceSettingValueDefaultTemplate`.
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

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationSimpleSettingValue`, an abstract complex type derived from `microsoft.graph.deviceManagementConfigurationSettingValue`.
    DeviceManagementConfigurationSimpleSettingValue "microsoft.graph.deviceManagementConfigurationSimpleSettingValue" "complex abstract" : super::DeviceManagementConfigurationSettingValue => DeviceManagementConfigurationSimpleSettingValueKind;
    /// `settingValueTemplateReference`: deviceManagementConfigurationSettingValueTemplateReference
    setting_value_template_reference "settingValueTemplateReference": mg::Boxed<super::DeviceManagementConfigurationSettingValueTemplateReference>,
}

mg::derived_from! { DeviceManagementConfigurationSimpleSettingValue: super::DeviceManagementConfigurationSettingValue }

/// The types derived from `microsoft.graph.deviceManagementConfigurationSimpleSettingValue`.
#[non_exhaustive]
pub enum DeviceManagementConfigurationSimpleSettingValueKind {
    DeviceManagementConfigurationIntegerSettingValue(
        Box<super::DeviceManagementConfigurationIntegerSettingValue>,
    ),
    DeviceManagementConfigurationReferenceSettingValue(
        Box<super::DeviceManagementConfigurationReferenceSettingValue>,
    ),
    DeviceManagementConfigurationSecretSettingValue(
        Box<super::DeviceManagementConfigurationSecretSettingValue>,
    ),
    DeviceManagementConfigurationStringSettingValue(
        Box<super::DeviceManagementConfigurationStringSettingValue>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceManagementConfigurationSimpleSettingValue>),
}

mg::family! {
    DeviceManagementConfigurationSimpleSettingValue => DeviceManagementConfigurationSimpleSettingValueKind;
    DeviceManagementConfigurationIntegerSettingValue(super::DeviceManagementConfigurationIntegerSettingValue),
    DeviceManagementConfigurationReferenceSettingValue(super::DeviceManagementConfigurationReferenceSettingValue),
    DeviceManagementConfigurationSecretSettingValue(super::DeviceManagementConfigurationSecretSettingValue),
    DeviceManagementConfigurationStringSettingValue(super::DeviceManagementConfigurationStringSettingValue),
}

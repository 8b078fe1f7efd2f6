// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationSettingValue`, an abstract complex type.
    DeviceManagementConfigurationSettingValue "microsoft.graph.deviceManagementConfigurationSettingValue" "complex abstract" => DeviceManagementConfigurationSettingValueKind;
    /// `settingValueTemplateReference`: deviceManagementConfigurationSettingValueTemplateReference
    setting_value_template_reference "settingValueTemplateReference": mg::Boxed<super::DeviceManagementConfigurationSettingValueTemplateReference>,
}

/// The types derived from `microsoft.graph.deviceManagementConfigurationSettingValue`.
#[non_exhaustive]
pub enum DeviceManagementConfigurationSettingValueKind {
    DeviceManagementConfigurationChoiceSettingValue(
        Box<super::DeviceManagementConfigurationChoiceSettingValue>,
    ),
    DeviceManagementConfigurationGroupSettingValue(
        Box<super::DeviceManagementConfigurationGroupSettingValue>,
    ),
    DeviceManagementConfigurationIntegerSettingValue(
        Box<super::DeviceManagementConfigurationIntegerSettingValue>,
    ),
    DeviceManagementConfigurationReferenceSettingValue(
        Box<super::DeviceManagementConfigurationReferenceSettingValue>,
    ),
    DeviceManagementConfigurationSecretSettingValue(
        Box<super::DeviceManagementConfigurationSecretSettingValue>,
    ),
    DeviceManagementConfigurationSimpleSettingValue(
        Box<super::DeviceManagementConfigurationSimpleSettingValue>,
    ),
    DeviceManagementConfigurationStringSettingValue(
        Box<super::DeviceManagementConfigurationStringSettingValue>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceManagementConfigurationSettingValue>),
}

mg::family! {
    DeviceManagementConfigurationSettingValue => DeviceManagementConfigurationSettingValueKind;
    DeviceManagementConfigurationChoiceSettingValue(super::DeviceManagementConfigurationChoiceSettingValue),
    DeviceManagementConfigurationGroupSettingValue(super::DeviceManagementConfigurationGroupSettingValue),
    DeviceManagementConfigurationIntegerSettingValue(super::DeviceManagementConfigurationIntegerSettingValue),
    DeviceManagementConfigurationReferenceSettingValue(super::DeviceManagementConfigurationReferenceSettingValue),
    DeviceManagementConfigurationSecretSettingValue(super::DeviceManagementConfigurationSecretSettingValue),
    DeviceManagementConfigurationSimpleSettingValue(super::DeviceManagementConfigurationSimpleSettingValue),
    DeviceManagementConfigurationStringSettingValue(super::DeviceManagementConfigurationStringSettingValue),
}

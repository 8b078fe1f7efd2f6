// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationStringSettingValue`, a complex type derived from `microsoft.graph.deviceManagementConfigurationSimpleSettingValue`.
    DeviceManagementConfigurationStringSettingValue "microsoft.graph.deviceManagementConfigurationStringSettingValue" "complex" : super::DeviceManagementConfigurationSimpleSettingValue => DeviceManagementConfigurationStringSettingValueKind;
    /// `settingValueTemplateReference`: deviceManagementConfigurationSettingValueTemplateReference
    setting_value_template_reference "settingValueTemplateReference": mg::Boxed<super::DeviceManagementConfigurationSettingValueTemplateReference>,
    /// `value`: String
    value "value": String,
}

mg::derived_from! { DeviceManagementConfigurationStringSettingValue: super::DeviceManagementConfigurationSimpleSettingValue, super::DeviceManagementConfigurationSettingValue }

/// The types derived from `microsoft.graph.deviceManagementConfigurationStringSettingValue`.
#[non_exhaustive]
pub enum DeviceManagementConfigurationStringSettingValueKind {
    DeviceManagementConfigurationReferenceSettingValue(
        Box<super::DeviceManagementConfigurationReferenceSettingValue>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceManagementConfigurationStringSettingValue>),
}

mg::family! {
    DeviceManagementConfigurationStringSettingValue => DeviceManagementConfigurationStringSettingValueKind;
    DeviceManagementConfigurationReferenceSettingValue(super::DeviceManagementConfigurationReferenceSettingValue),
}

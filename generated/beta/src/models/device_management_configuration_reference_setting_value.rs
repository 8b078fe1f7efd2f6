// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationReferenceSettingValue`, a complex type derived from `microsoft.graph.deviceManagementConfigurationStringSettingValue`.
    DeviceManagementConfigurationReferenceSettingValue "microsoft.graph.deviceManagementConfigurationReferenceSettingValue" "complex" : super::DeviceManagementConfigurationStringSettingValue;
    /// `note`: String
    note "note": String,
    /// `settingValueTemplateReference`: deviceManagementConfigurationSettingValueTemplateReference
    setting_value_template_reference "settingValueTemplateReference": mg::Boxed<super::DeviceManagementConfigurationSettingValueTemplateReference>,
    /// `value`: String
    value "value": String,
}

mg::derived_from! { DeviceManagementConfigurationReferenceSettingValue: super::DeviceManagementConfigurationStringSettingValue, super::DeviceManagementConfigurationSimpleSettingValue, super::DeviceManagementConfigurationSettingValue }

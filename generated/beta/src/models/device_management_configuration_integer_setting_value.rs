// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationIntegerSettingValue`, a complex type derived from `microsoft.graph.deviceManagementConfigurationSimpleSettingValue`.
    DeviceManagementConfigurationIntegerSettingValue "microsoft.graph.deviceManagementConfigurationIntegerSettingValue" "complex" : super::DeviceManagementConfigurationSimpleSettingValue;
    /// `settingValueTemplateReference`: deviceManagementConfigurationSettingValueTemplateReference
    setting_value_template_reference "settingValueTemplateReference": mg::Boxed<super::DeviceManagementConfigurationSettingValueTemplateReference>,
    /// `value`: Int32, not null
    value "value" "r": i32,
}

mg::derived_from! { DeviceManagementConfigurationIntegerSettingValue: super::DeviceManagementConfigurationSimpleSettingValue, super::DeviceManagementConfigurationSettingValue }

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationSecretSettingValue`, a complex type derived from `microsoft.graph.deviceManagementConfigurationSimpleSettingValue`.
    DeviceManagementConfigurationSecretSettingValue "microsoft.graph.deviceManagementConfigurationSecretSettingValue" "complex" : super::DeviceManagementConfigurationSimpleSettingValue;
    /// `settingValueTemplateReference`: deviceManagementConfigurationSettingValueTemplateReference
    setting_value_template_reference "settingValueTemplateReference": mg::Boxed<super::DeviceManagementConfigurationSettingValueTemplateReference>,
    /// `value`: String
    value "value": String,
    /// `valueState`: deviceManagementConfigurationSecretSettingValueState, not null
    value_state "valueState" "r": mg::Open<super::DeviceManagementConfigurationSecretSettingValueState>,
}

mg::derived_from! { DeviceManagementConfigurationSecretSettingValue: super::DeviceManagementConfigurationSimpleSettingValue, super::DeviceManagementConfigurationSettingValue }

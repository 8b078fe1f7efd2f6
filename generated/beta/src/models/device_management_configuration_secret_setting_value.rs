// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationSecretSettingValue`, derived from
/// [`DeviceManagementConfigurationSimpleSettingValue`].
///
/// [`DeviceManagementConfigurationSimpleSettingValue`]: super::DeviceManagementConfigurationSimpleSettingValue
pub struct DeviceManagementConfigurationSecretSettingValue {
    /// `settingValueTemplateReference`.
    pub setting_value_template_reference: mg::Field<
        mg::Boxed<super::DeviceManagementConfigurationSettingValueTemplateReference>,
    >,
    /// `value`. Secret: masked in `Debug`.
    pub value: mg::Field<String>,
    /// `valueState`. Never null.
    pub value_state: mg::Field<
        mg::Open<super::DeviceManagementConfigurationSecretSettingValueState>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationSecretSettingValue: "microsoft.graph.deviceManagementConfigurationSecretSettingValue", complex, base super::DeviceManagementConfigurationSimpleSettingValue;
    setting_value_template_reference: "settingValueTemplateReference",
    value: "value" secret,
    value_state: "valueState" required,
}

mg::derived_from! { DeviceManagementConfigurationSecretSettingValue: super::DeviceManagementConfigurationSimpleSettingValue, super::DeviceManagementConfigurationSettingValue }

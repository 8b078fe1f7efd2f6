// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationIntegerSettingValue`, derived from
/// [`DeviceManagementConfigurationSimpleSettingValue`].
///
/// [`DeviceManagementConfigurationSimpleSettingValue`]: super::DeviceManagementConfigurationSimpleSettingValue
pub struct DeviceManagementConfigurationIntegerSettingValue {
    /// `settingValueTemplateReference`.
    pub setting_value_template_reference: mg::Field<
        mg::Boxed<super::DeviceManagementConfigurationSettingValueTemplateReference>,
    >,
    /// `value`. Never null.
    pub value: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationIntegerSettingValue: "microsoft.graph.deviceManagementConfigurationIntegerSettingValue", complex, base super::DeviceManagementConfigurationSimpleSettingValue;
    setting_value_template_reference: "settingValueTemplateReference",
    value: "value" required,
}

mg::derived_from! { DeviceManagementConfigurationIntegerSettingValue: super::DeviceManagementConfigurationSimpleSettingValue, super::DeviceManagementConfigurationSettingValue }

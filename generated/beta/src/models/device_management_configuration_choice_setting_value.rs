// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationChoiceSettingValue`, derived from
/// [`DeviceManagementConfigurationSettingValue`](super::DeviceManagementConfigurationSettingValue).
pub struct DeviceManagementConfigurationChoiceSettingValue {
    /// `children`.
    pub children: mg::Field<Vec<super::DeviceManagementConfigurationSettingInstance>>,
    /// `settingValueTemplateReference`.
    pub setting_value_template_reference: mg::Field<
        mg::Boxed<super::DeviceManagementConfigurationSettingValueTemplateReference>,
    >,
    /// `value`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationChoiceSettingValue: "microsoft.graph.deviceManagementConfigurationChoiceSettingValue", complex, base super::DeviceManagementConfigurationSettingValue;
    children: "children",
    setting_value_template_reference: "settingValueTemplateReference",
    value: "value",
}

mg::derived_from! { DeviceManagementConfigurationChoiceSettingValue: super::DeviceManagementConfigurationSettingValue }

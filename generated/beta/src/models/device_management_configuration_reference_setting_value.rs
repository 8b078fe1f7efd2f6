// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationReferenceSettingValue`, derived from
/// [`DeviceManagementConfigurationStringSettingValue`].
///
/// [`DeviceManagementConfigurationStringSettingValue`]: super::DeviceManagementConfigurationStringSettingValue
pub struct DeviceManagementConfigurationReferenceSettingValue {
    /// `note`.
    pub note: mg::Field<String>,
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
    DeviceManagementConfigurationReferenceSettingValue: "microsoft.graph.deviceManagementConfigurationReferenceSettingValue", complex, base super::DeviceManagementConfigurationStringSettingValue;
    note: "note",
    setting_value_template_reference: "settingValueTemplateReference",
    value: "value",
}

mg::derived_from! { DeviceManagementConfigurationReferenceSettingValue: super::DeviceManagementConfigurationStringSettingValue, super::DeviceManagementConfigurationSimpleSettingValue, super::DeviceManagementConfigurationSettingValue }

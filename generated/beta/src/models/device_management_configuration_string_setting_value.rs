// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationStringSettingValue`, derived from
/// [`DeviceManagementConfigurationSimpleSettingValue`].
///
/// [`DeviceManagementConfigurationSimpleSettingValue`]: super::DeviceManagementConfigurationSimpleSettingValue
pub struct DeviceManagementConfigurationStringSettingValue {
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
    DeviceManagementConfigurationStringSettingValue: "microsoft.graph.deviceManagementConfigurationStringSettingValue", complex, base super::DeviceManagementConfigurationSimpleSettingValue, family DeviceManagementConfigurationStringSettingValueKind;
    setting_value_template_reference: "settingValueTemplateReference",
    value: "value",
}

mg::derived_from! { DeviceManagementConfigurationStringSettingValue: super::DeviceManagementConfigurationSimpleSettingValue, super::DeviceManagementConfigurationSettingValue }

/// The types derived from [`DeviceManagementConfigurationStringSettingValue`].
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

// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.deviceManagementConfigurationSimpleSettingValue`, derived
/// from
/// [`DeviceManagementConfigurationSettingValue`](super::DeviceManagementConfigurationSettingValue).
pub struct DeviceManagementConfigurationSimpleSettingValue {
    /// `settingValueTemplateReference`.
    pub setting_value_template_reference: mg::Field<
        mg::Boxed<super::DeviceManagementConfigurationSettingValueTemplateReference>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationSimpleSettingValue: "microsoft.graph.deviceManagementConfigurationSimpleSettingValue", complex abstract, base super::DeviceManagementConfigurationSettingValue, family DeviceManagementConfigurationSimpleSettingValueKind;
    setting_value_template_reference: "settingValueTemplateReference",
}

mg::derived_from! { DeviceManagementConfigurationSimpleSettingValue: super::DeviceManagementConfigurationSettingValue }

/// The types derived from [`DeviceManagementConfigurationSimpleSettingValue`].
#[non_exhaustive]
pub enum DeviceManagementConfigurationSimpleSettingValueKind {
    DeviceManagementConfigurationIntegerSettingValue(
        Box<super::DeviceManagementConfigurationIntegerSettingValue>,
    ),
    DeviceManagementConfigurationReferenceSettingValue(
        Box<super::DeviceManagementConfigurationReferenceSettingValue>,
    ),
    DeviceManagementConfigurationSecretSettingValue(
        Box<super::DeviceManagementConfigurationSecretSettingValue>,
    ),
    DeviceManagementConfigurationStringSettingValue(
        Box<super::DeviceManagementConfigurationStringSettingValue>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceManagementConfigurationSimpleSettingValue>),
}

mg::family! {
    DeviceManagementConfigurationSimpleSettingValue => DeviceManagementConfigurationSimpleSettingValueKind;
    DeviceManagementConfigurationIntegerSettingValue(super::DeviceManagementConfigurationIntegerSettingValue),
    DeviceManagementConfigurationReferenceSettingValue(super::DeviceManagementConfigurationReferenceSettingValue),
    DeviceManagementConfigurationSecretSettingValue(super::DeviceManagementConfigurationSecretSettingValue),
    DeviceManagementConfigurationStringSettingValue(super::DeviceManagementConfigurationStringSettingValue),
}

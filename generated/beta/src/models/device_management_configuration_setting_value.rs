// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.deviceManagementConfigurationSettingValue`.
pub struct DeviceManagementConfigurationSettingValue {
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
    DeviceManagementConfigurationSettingValue: "microsoft.graph.deviceManagementConfigurationSettingValue", complex abstract, family DeviceManagementConfigurationSettingValueKind;
    setting_value_template_reference: "settingValueTemplateReference",
}

/// The types derived from [`DeviceManagementConfigurationSettingValue`].
#[non_exhaustive]
pub enum DeviceManagementConfigurationSettingValueKind {
    DeviceManagementConfigurationChoiceSettingValue(
        Box<super::DeviceManagementConfigurationChoiceSettingValue>,
    ),
    DeviceManagementConfigurationGroupSettingValue(
        Box<super::DeviceManagementConfigurationGroupSettingValue>,
    ),
    DeviceManagementConfigurationIntegerSettingValue(
        Box<super::DeviceManagementConfigurationIntegerSettingValue>,
    ),
    DeviceManagementConfigurationReferenceSettingValue(
        Box<super::DeviceManagementConfigurationReferenceSettingValue>,
    ),
    DeviceManagementConfigurationSecretSettingValue(
        Box<super::DeviceManagementConfigurationSecretSettingValue>,
    ),
    DeviceManagementConfigurationSimpleSettingValue(
        Box<super::DeviceManagementConfigurationSimpleSettingValue>,
    ),
    DeviceManagementConfigurationStringSettingValue(
        Box<super::DeviceManagementConfigurationStringSettingValue>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceManagementConfigurationSettingValue>),
}

mg::family! {
    DeviceManagementConfigurationSettingValue => DeviceManagementConfigurationSettingValueKind;
    DeviceManagementConfigurationChoiceSettingValue(super::DeviceManagementConfigurationChoiceSettingValue),
    DeviceManagementConfigurationGroupSettingValue(super::DeviceManagementConfigurationGroupSettingValue),
    DeviceManagementConfigurationIntegerSettingValue(super::DeviceManagementConfigurationIntegerSettingValue),
    DeviceManagementConfigurationReferenceSettingValue(super::DeviceManagementConfigurationReferenceSettingValue),
    DeviceManagementConfigurationSecretSettingValue(super::DeviceManagementConfigurationSecretSettingValue),
    DeviceManagementConfigurationSimpleSettingValue(super::DeviceManagementConfigurationSimpleSettingValue),
    DeviceManagementConfigurationStringSettingValue(super::DeviceManagementConfigurationStringSettingValue),
}

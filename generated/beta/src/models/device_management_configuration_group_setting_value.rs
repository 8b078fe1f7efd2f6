// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationGroupSettingValue`, derived from
/// [`DeviceManagementConfigurationSettingValue`](super::DeviceManagementConfigurationSettingValue).
pub struct DeviceManagementConfigurationGroupSettingValue {
    /// `children`.
    pub children: mg::Field<Vec<super::DeviceManagementConfigurationSettingInstance>>,
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
    DeviceManagementConfigurationGroupSettingValue: "microsoft.graph.deviceManagementConfigurationGroupSettingValue", complex, base super::DeviceManagementConfigurationSettingValue;
    children: "children",
    setting_value_template_reference: "settingValueTemplateReference",
}

mg::derived_from! { DeviceManagementConfigurationGroupSettingValue: super::DeviceManagementConfigurationSettingValue }

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationChoiceSettingValue`, a complex type derived from `microsoft.graph.deviceManagementConfigurationSettingValue`.
    DeviceManagementConfigurationChoiceSettingValue "microsoft.graph.deviceManagementConfigurationChoiceSettingValue" "complex" : super::DeviceManagementConfigurationSettingValue;
    /// `children`: Collection(deviceManagementConfigurationSettingInstance)
    children "children": Vec<super::DeviceManagementConfigurationSettingInstance>,
    /// `settingValueTemplateReference`: deviceManagementConfigurationSettingValueTemplateReference
    setting_value_template_reference "settingValueTemplateReference": mg::Boxed<super::DeviceManagementConfigurationSettingValueTemplateReference>,
    /// `value`: String
    value "value": String,
}

mg::derived_from! { DeviceManagementConfigurationChoiceSettingValue: super::DeviceManagementConfigurationSettingValue }

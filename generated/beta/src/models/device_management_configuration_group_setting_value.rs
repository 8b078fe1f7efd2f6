// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationGroupSettingValue`, a complex type derived from `microsoft.graph.deviceManagementConfigurationSettingValue`.
    DeviceManagementConfigurationGroupSettingValue "microsoft.graph.deviceManagementConfigurationGroupSettingValue" "complex" : super::DeviceManagementConfigurationSettingValue;
    /// `children`: Collection(deviceManagementConfigurationSettingInstance)
    children "children": Vec<super::DeviceManagementConfigurationSettingInstance>,
    /// `settingValueTemplateReference`: deviceManagementConfigurationSettingValueTemplateReference
    setting_value_template_reference "settingValueTemplateReference": mg::Boxed<super::DeviceManagementConfigurationSettingValueTemplateReference>,
}

mg::derived_from! { DeviceManagementConfigurationGroupSettingValue: super::DeviceManagementConfigurationSettingValue }

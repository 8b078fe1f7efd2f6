// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationIntegerSettingValueConstantDefaultTemplate`, a complex type derived from `microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefaultTemplate`.
    DeviceManagementConfigurationIntegerSettingValueConstantDefaultTemplate "microsoft.graph.deviceManagementConfigurationIntegerSettingValueConstantDefaultTemplate" "complex" : super::DeviceManagementConfigurationIntegerSettingValueDefaultTemplate;
    /// `constantValue`: Int32, not null
    constant_value "constantValue" "r": i32,
}

mg::derived_from! { DeviceManagementConfigurationIntegerSettingValueConstantDefaultTemplate: super::DeviceManagementConfigurationIntegerSettingValueDefaultTemplate }

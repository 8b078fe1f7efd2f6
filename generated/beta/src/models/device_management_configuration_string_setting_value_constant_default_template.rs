// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationStringSettingValueConstantDefaultTemplate`, a complex type derived from `microsoft.graph.deviceManagementConfigurationStringSettingValueDefaultTemplate`.
    DeviceManagementConfigurationStringSettingValueConstantDefaultTemplate "microsoft.graph.deviceManagementConfigurationStringSettingValueConstantDefaultTemplate" "complex" : super::DeviceManagementConfigurationStringSettingValueDefaultTemplate;
    /// `constantValue`: String, not null
    constant_value "constantValue" "r": String,
}

mg::derived_from! { DeviceManagementConfigurationStringSettingValueConstantDefaultTemplate: super::DeviceManagementConfigurationStringSettingValueDefaultTemplate }

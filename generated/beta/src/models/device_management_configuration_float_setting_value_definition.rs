// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationFloatSettingValueDefinition`, a complex type derived from `microsoft.graph.deviceManagementConfigurationSettingValueDefinition`.
    DeviceManagementConfigurationFloatSettingValueDefinition "microsoft.graph.deviceManagementConfigurationFloatSettingValueDefinition" "complex" : super::DeviceManagementConfigurationSettingValueDefinition;
    /// `maximumValue`: Double
    maximum_value "maximumValue": f64,
    /// `minimumValue`: Double
    minimum_value "minimumValue": f64,
}

mg::derived_from! { DeviceManagementConfigurationFloatSettingValueDefinition: super::DeviceManagementConfigurationSettingValueDefinition }

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefinition`, a complex type derived from `microsoft.graph.deviceManagementConfigurationSettingValueDefinition`.
    DeviceManagementConfigurationIntegerSettingValueDefinition "microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefinition" "complex" : super::DeviceManagementConfigurationSettingValueDefinition;
    /// `maximumValue`: Int64
    maximum_value "maximumValue": i64,
    /// `minimumValue`: Int64
    minimum_value "minimumValue": i64,
}

mg::derived_from! { DeviceManagementConfigurationIntegerSettingValueDefinition: super::DeviceManagementConfigurationSettingValueDefinition }

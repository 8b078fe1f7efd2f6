// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefinitionTemplate`, a complex type.
    DeviceManagementConfigurationIntegerSettingValueDefinitionTemplate "microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefinitionTemplate" "complex";
    /// `maxValue`: Int32, not null
    max_value "maxValue" "r": i32,
    /// `minValue`: Int32, not null
    min_value "minValue" "r": i32,
}

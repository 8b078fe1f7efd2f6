// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationSettingOccurrence`, a complex type.
    DeviceManagementConfigurationSettingOccurrence "microsoft.graph.deviceManagementConfigurationSettingOccurrence" "complex";
    /// `maxDeviceOccurrence`: Int32
    max_device_occurrence "maxDeviceOccurrence": i32,
    /// `minDeviceOccurrence`: Int32
    min_device_occurrence "minDeviceOccurrence": i32,
}

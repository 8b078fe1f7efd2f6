// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.deviceUsageSummary`, a complex type.
    DeviceUsageSummary "microsoft.graph.networkaccess.deviceUsageSummary" "complex";
    /// `activeDeviceCount`: Int32, not null
    active_device_count "activeDeviceCount" "r": i32,
    /// `inactiveDeviceCount`: Int32, not null
    inactive_device_count "inactiveDeviceCount" "r": i32,
    /// `totalDeviceCount`: Int32, not null
    total_device_count "totalDeviceCount" "r": i32,
}

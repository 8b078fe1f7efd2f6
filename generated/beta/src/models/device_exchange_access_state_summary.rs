// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceExchangeAccessStateSummary`, a complex type.
    DeviceExchangeAccessStateSummary "microsoft.graph.deviceExchangeAccessStateSummary" "complex";
    /// `allowedDeviceCount`: Int32, not null
    allowed_device_count "allowedDeviceCount" "r": i32,
    /// `blockedDeviceCount`: Int32, not null
    blocked_device_count "blockedDeviceCount" "r": i32,
    /// `quarantinedDeviceCount`: Int32, not null
    quarantined_device_count "quarantinedDeviceCount" "r": i32,
    /// `unavailableDeviceCount`: Int32, not null
    unavailable_device_count "unavailableDeviceCount" "r": i32,
    /// `unknownDeviceCount`: Int32, not null
    unknown_device_count "unknownDeviceCount" "r": i32,
}

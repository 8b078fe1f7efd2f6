// @generated
use crate::mg;

/// Complex type [`microsoft.graph.deviceExchangeAccessStateSummary`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-deviceexchangeaccessstatesummary?view=graph-rest-beta
pub struct DeviceExchangeAccessStateSummary {
    /// `allowedDeviceCount`. Never null.
    pub allowed_device_count: mg::Field<i32>,
    /// `blockedDeviceCount`. Never null.
    pub blocked_device_count: mg::Field<i32>,
    /// `quarantinedDeviceCount`. Never null.
    pub quarantined_device_count: mg::Field<i32>,
    /// `unavailableDeviceCount`. Never null.
    pub unavailable_device_count: mg::Field<i32>,
    /// `unknownDeviceCount`. Never null.
    pub unknown_device_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceExchangeAccessStateSummary: "microsoft.graph.deviceExchangeAccessStateSummary", complex;
    allowed_device_count: "allowedDeviceCount" required,
    blocked_device_count: "blockedDeviceCount" required,
    quarantined_device_count: "quarantinedDeviceCount" required,
    unavailable_device_count: "unavailableDeviceCount" required,
    unknown_device_count: "unknownDeviceCount" required,
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.deviceUsageSummary`.
pub struct DeviceUsageSummary {
    /// `activeDeviceCount`. Never null.
    pub active_device_count: mg::Field<i32>,
    /// `inactiveDeviceCount`. Never null.
    pub inactive_device_count: mg::Field<i32>,
    /// `totalDeviceCount`. Never null.
    pub total_device_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceUsageSummary: "microsoft.graph.networkaccess.deviceUsageSummary", complex;
    active_device_count: "activeDeviceCount" required,
    inactive_device_count: "inactiveDeviceCount" required,
    total_device_count: "totalDeviceCount" required,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidDeviceOwnerSystemUpdateFreezePeriod`, a complex type.
    AndroidDeviceOwnerSystemUpdateFreezePeriod "microsoft.graph.androidDeviceOwnerSystemUpdateFreezePeriod" "complex";
    /// `endDay`: Int32, not null
    end_day "endDay" "r": i32,
    /// `endMonth`: Int32, not null
    end_month "endMonth" "r": i32,
    /// `startDay`: Int32, not null
    start_day "startDay" "r": i32,
    /// `startMonth`: Int32, not null
    start_month "startMonth" "r": i32,
}

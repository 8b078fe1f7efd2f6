// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceEnrollmentPlatformRestriction`, a complex type.
    DeviceEnrollmentPlatformRestriction "microsoft.graph.deviceEnrollmentPlatformRestriction" "complex";
    /// `blockedManufacturers`: Collection(String)
    blocked_manufacturers "blockedManufacturers": Vec<String>,
    /// `blockedSkus`: Collection(String)
    blocked_skus "blockedSkus": Vec<String>,
    /// `osMaximumVersion`: String
    os_maximum_version "osMaximumVersion": String,
    /// `osMinimumVersion`: String
    os_minimum_version "osMinimumVersion": String,
    /// `personalDeviceEnrollmentBlocked`: Boolean, not null
    personal_device_enrollment_blocked "personalDeviceEnrollmentBlocked" "r": bool,
    /// `platformBlocked`: Boolean, not null
    platform_blocked "platformBlocked" "r": bool,
}

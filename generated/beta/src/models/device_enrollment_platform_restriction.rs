// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceEnrollmentPlatformRestriction`.
pub struct DeviceEnrollmentPlatformRestriction {
    /// `blockedManufacturers`.
    pub blocked_manufacturers: mg::Field<Vec<String>>,
    /// `blockedSkus`.
    pub blocked_skus: mg::Field<Vec<String>>,
    /// `osMaximumVersion`.
    pub os_maximum_version: mg::Field<String>,
    /// `osMinimumVersion`.
    pub os_minimum_version: mg::Field<String>,
    /// `personalDeviceEnrollmentBlocked`. Never null.
    pub personal_device_enrollment_blocked: mg::Field<bool>,
    /// `platformBlocked`. Never null.
    pub platform_blocked: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceEnrollmentPlatformRestriction: "microsoft.graph.deviceEnrollmentPlatformRestriction", complex;
    blocked_manufacturers: "blockedManufacturers",
    blocked_skus: "blockedSkus",
    os_maximum_version: "osMaximumVersion",
    os_minimum_version: "osMinimumVersion",
    personal_device_enrollment_blocked: "personalDeviceEnrollmentBlocked" required,
    platform_blocked: "platformBlocked" required,
}

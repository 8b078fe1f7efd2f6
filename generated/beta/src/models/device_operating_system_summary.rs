// @generated
use crate::mg;

/// Complex type [`microsoft.graph.deviceOperatingSystemSummary`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-deviceoperatingsystemsummary?view=graph-rest-beta
pub struct DeviceOperatingSystemSummary {
    /// `androidCorporateWorkProfileCount`. Never null.
    pub android_corporate_work_profile_count: mg::Field<i32>,
    /// `androidCount`. Never null.
    pub android_count: mg::Field<i32>,
    /// `androidDedicatedCount`. Never null.
    pub android_dedicated_count: mg::Field<i32>,
    /// `androidDeviceAdminCount`. Never null.
    pub android_device_admin_count: mg::Field<i32>,
    /// `androidFullyManagedCount`. Never null.
    pub android_fully_managed_count: mg::Field<i32>,
    /// `androidWorkProfileCount`. Never null.
    pub android_work_profile_count: mg::Field<i32>,
    /// `aospUserAssociatedCount`. Never null.
    pub aosp_user_associated_count: mg::Field<i32>,
    /// `aospUserlessCount`. Never null.
    pub aosp_userless_count: mg::Field<i32>,
    /// `chromeOSCount`. Never null.
    pub chrome_os_count: mg::Field<i32>,
    /// `configMgrDeviceCount`. Never null.
    pub config_mgr_device_count: mg::Field<i32>,
    /// `iosCount`. Never null.
    pub ios_count: mg::Field<i32>,
    /// `linuxCount`. Never null.
    pub linux_count: mg::Field<i32>,
    /// `macOSCount`. Never null.
    pub mac_os_count: mg::Field<i32>,
    /// `unknownCount`. Never null.
    pub unknown_count: mg::Field<i32>,
    /// `windowsCount`. Never null.
    pub windows_count: mg::Field<i32>,
    /// `windowsMobileCount`. Never null.
    pub windows_mobile_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceOperatingSystemSummary: "microsoft.graph.deviceOperatingSystemSummary", complex;
    android_corporate_work_profile_count: "androidCorporateWorkProfileCount" required,
    android_count: "androidCount" required,
    android_dedicated_count: "androidDedicatedCount" required,
    android_device_admin_count: "androidDeviceAdminCount" required,
    android_fully_managed_count: "androidFullyManagedCount" required,
    android_work_profile_count: "androidWorkProfileCount" required,
    aosp_user_associated_count: "aospUserAssociatedCount" required,
    aosp_userless_count: "aospUserlessCount" required,
    chrome_os_count: "chromeOSCount" required,
    config_mgr_device_count: "configMgrDeviceCount" required,
    ios_count: "iosCount" required,
    linux_count: "linuxCount" required,
    mac_os_count: "macOSCount" required,
    unknown_count: "unknownCount" required,
    windows_count: "windowsCount" required,
    windows_mobile_count: "windowsMobileCount" required,
}

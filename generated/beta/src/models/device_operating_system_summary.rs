// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceOperatingSystemSummary`, a complex type.
    DeviceOperatingSystemSummary "microsoft.graph.deviceOperatingSystemSummary" "complex";
    /// `androidCorporateWorkProfileCount`: Int32, not null
    android_corporate_work_profile_count "androidCorporateWorkProfileCount" "r": i32,
    /// `androidCount`: Int32, not null
    android_count "androidCount" "r": i32,
    /// `androidDedicatedCount`: Int32, not null
    android_dedicated_count "androidDedicatedCount" "r": i32,
    /// `androidDeviceAdminCount`: Int32, not null
    android_device_admin_count "androidDeviceAdminCount" "r": i32,
    /// `androidFullyManagedCount`: Int32, not null
    android_fully_managed_count "androidFullyManagedCount" "r": i32,
    /// `androidWorkProfileCount`: Int32, not null
    android_work_profile_count "androidWorkProfileCount" "r": i32,
    /// `aospUserAssociatedCount`: Int32, not null
    aosp_user_associated_count "aospUserAssociatedCount" "r": i32,
    /// `aospUserlessCount`: Int32, not null
    aosp_userless_count "aospUserlessCount" "r": i32,
    /// `chromeOSCount`: Int32, not null
    chrome_os_count "chromeOSCount" "r": i32,
    /// `configMgrDeviceCount`: Int32, not null
    config_mgr_device_count "configMgrDeviceCount" "r": i32,
    /// `iosCount`: Int32, not null
    ios_count "iosCount" "r": i32,
    /// `linuxCount`: Int32, not null
    linux_count "linuxCount" "r": i32,
    /// `macOSCount`: Int32, not null
    mac_os_count "macOSCount" "r": i32,
    /// `unknownCount`: Int32, not null
    unknown_count "unknownCount" "r": i32,
    /// `windowsCount`: Int32, not null
    windows_count "windowsCount" "r": i32,
    /// `windowsMobileCount`: Int32, not null
    windows_mobile_count "windowsMobileCount" "r": i32,
}

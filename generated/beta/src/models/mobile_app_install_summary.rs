// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mobileAppInstallSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mobileappinstallsummary?view=graph-rest-beta>
    MobileAppInstallSummary "microsoft.graph.mobileAppInstallSummary" "entity" : super::Entity;
    /// `failedDeviceCount`: Int32, not null
    failed_device_count "failedDeviceCount" "r": i32,
    /// `failedUserCount`: Int32, not null
    failed_user_count "failedUserCount" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `installedDeviceCount`: Int32, not null
    installed_device_count "installedDeviceCount" "r": i32,
    /// `installedUserCount`: Int32, not null
    installed_user_count "installedUserCount" "r": i32,
    /// `notApplicableDeviceCount`: Int32, not null
    not_applicable_device_count "notApplicableDeviceCount" "r": i32,
    /// `notApplicableUserCount`: Int32, not null
    not_applicable_user_count "notApplicableUserCount" "r": i32,
    /// `notInstalledDeviceCount`: Int32, not null
    not_installed_device_count "notInstalledDeviceCount" "r": i32,
    /// `notInstalledUserCount`: Int32, not null
    not_installed_user_count "notInstalledUserCount" "r": i32,
    /// `pendingInstallDeviceCount`: Int32, not null
    pending_install_device_count "pendingInstallDeviceCount" "r": i32,
    /// `pendingInstallUserCount`: Int32, not null
    pending_install_user_count "pendingInstallUserCount" "r": i32,
}

mg::derived_from! { MobileAppInstallSummary: super::Entity }

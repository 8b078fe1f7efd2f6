// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mobileAppInstallSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mobileappinstallsummary?view=graph-rest-beta>
    MobileAppInstallSummary "microsoft.graph.mobileAppInstallSummary" "entity" : super::Entity;
    /// `failedDeviceCount`: Int32, not null, computed, read-only
    failed_device_count "failedDeviceCount" "rcp": i32,
    /// `failedUserCount`: Int32, not null, computed, read-only
    failed_user_count "failedUserCount" "rcp": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `installedDeviceCount`: Int32, not null, computed, read-only
    installed_device_count "installedDeviceCount" "rcp": i32,
    /// `installedUserCount`: Int32, not null, computed, read-only
    installed_user_count "installedUserCount" "rcp": i32,
    /// `notApplicableDeviceCount`: Int32, not null, computed, read-only
    not_applicable_device_count "notApplicableDeviceCount" "rcp": i32,
    /// `notApplicableUserCount`: Int32, not null, computed, read-only
    not_applicable_user_count "notApplicableUserCount" "rcp": i32,
    /// `notInstalledDeviceCount`: Int32, not null, computed, read-only
    not_installed_device_count "notInstalledDeviceCount" "rcp": i32,
    /// `notInstalledUserCount`: Int32, not null, computed, read-only
    not_installed_user_count "notInstalledUserCount" "rcp": i32,
    /// `pendingInstallDeviceCount`: Int32, not null, computed, read-only
    pending_install_device_count "pendingInstallDeviceCount" "rcp": i32,
    /// `pendingInstallUserCount`: Int32, not null, computed, read-only
    pending_install_user_count "pendingInstallUserCount" "rcp": i32,
}

mg::derived_from! { MobileAppInstallSummary: super::Entity }

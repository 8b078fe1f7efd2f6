// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.eBookInstallSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/ebookinstallsummary?view=graph-rest-beta>
    EBookInstallSummary "microsoft.graph.eBookInstallSummary" "entity" : super::Entity;
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
    /// `notInstalledDeviceCount`: Int32, not null
    not_installed_device_count "notInstalledDeviceCount" "r": i32,
    /// `notInstalledUserCount`: Int32, not null
    not_installed_user_count "notInstalledUserCount" "r": i32,
}

mg::derived_from! { EBookInstallSummary: super::Entity }

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userAppInstallStatus`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userappinstallstatus?view=graph-rest-beta>
    UserAppInstallStatus "microsoft.graph.userAppInstallStatus" "entity" : super::Entity;
    /// `failedDeviceCount`: Int32, not null
    failed_device_count "failedDeviceCount" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `installedDeviceCount`: Int32, not null
    installed_device_count "installedDeviceCount" "r": i32,
    /// `notInstalledDeviceCount`: Int32, not null
    not_installed_device_count "notInstalledDeviceCount" "r": i32,
    /// `userName`: String
    user_name "userName": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { UserAppInstallStatus: super::Entity }

impl UserAppInstallStatus {
    /// `app`: `mobileApp`
    pub const APP: mg::Nav<UserAppInstallStatus, super::MobileApp> = mg::Nav::new("app");
    /// `deviceStatuses`: many `mobileAppInstallStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        UserAppInstallStatus,
        Vec<super::MobileAppInstallStatus>,
    > = mg::Nav::new("deviceStatuses");
}

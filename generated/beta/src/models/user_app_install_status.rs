// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userAppInstallStatus`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/userappinstallstatus?view=graph-rest-beta
pub struct UserAppInstallStatus {
    /// `failedDeviceCount`. Never null.
    pub failed_device_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `installedDeviceCount`. Never null.
    pub installed_device_count: mg::Field<i32>,
    /// `notInstalledDeviceCount`. Never null.
    pub not_installed_device_count: mg::Field<i32>,
    /// `userName`.
    pub user_name: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserAppInstallStatus: "microsoft.graph.userAppInstallStatus", entity, base super::Entity;
    failed_device_count: "failedDeviceCount" required,
    id: "id" key required,
    installed_device_count: "installedDeviceCount" required,
    not_installed_device_count: "notInstalledDeviceCount" required,
    user_name: "userName",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { UserAppInstallStatus: super::Entity }

impl UserAppInstallStatus {
    /// `app`: [`MobileApp`](super::MobileApp).
    pub const APP: mg::Nav<UserAppInstallStatus, super::MobileApp> = mg::Nav::new("app");
    /// `deviceStatuses`: many [`MobileAppInstallStatus`](super::MobileAppInstallStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        UserAppInstallStatus,
        Vec<super::MobileAppInstallStatus>,
    > = mg::Nav::new("deviceStatuses");
}

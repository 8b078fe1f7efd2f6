// @generated
use crate::mg;

/// Entity type [`microsoft.graph.mobileAppInstallStatus`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/mobileappinstallstatus?view=graph-rest-beta
pub struct MobileAppInstallStatus {
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `displayVersion`.
    pub display_version: mg::Field<String>,
    /// `errorCode`. Never null.
    pub error_code: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `installState`. Never null.
    pub install_state: mg::Field<mg::Open<super::ResultantAppState>>,
    /// `installStateDetail`. Never null.
    pub install_state_detail: mg::Field<mg::Open<super::ResultantAppStateDetail>>,
    /// `lastSyncDateTime`. Never null.
    pub last_sync_date_time: mg::Field<mg::DateTimeOffset>,
    /// `mobileAppInstallStatusValue`. Never null.
    pub mobile_app_install_status_value: mg::Field<mg::Open<super::ResultantAppState>>,
    /// `osDescription`.
    pub os_description: mg::Field<String>,
    /// `osVersion`.
    pub os_version: mg::Field<String>,
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
    MobileAppInstallStatus: "microsoft.graph.mobileAppInstallStatus", entity, base super::Entity;
    device_id: "deviceId",
    device_name: "deviceName",
    display_version: "displayVersion",
    error_code: "errorCode" required,
    id: "id" key required,
    install_state: "installState" required,
    install_state_detail: "installStateDetail" required,
    last_sync_date_time: "lastSyncDateTime" required,
    mobile_app_install_status_value: "mobileAppInstallStatusValue" required,
    os_description: "osDescription",
    os_version: "osVersion",
    user_name: "userName",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { MobileAppInstallStatus: super::Entity }

impl MobileAppInstallStatus {
    /// `app`: [`MobileApp`](super::MobileApp).
    pub const APP: mg::Nav<MobileAppInstallStatus, super::MobileApp> = mg::Nav::new(
        "app",
    );
}

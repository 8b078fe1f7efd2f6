// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mobileAppInstallStatus`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mobileappinstallstatus?view=graph-rest-beta>
    MobileAppInstallStatus "microsoft.graph.mobileAppInstallStatus" "entity" : super::Entity;
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `displayVersion`: String
    display_version "displayVersion": String,
    /// `errorCode`: Int32, not null
    error_code "errorCode" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `installState`: resultantAppState, not null
    install_state "installState" "r": mg::Open<super::ResultantAppState>,
    /// `installStateDetail`: resultantAppStateDetail, not null
    install_state_detail "installStateDetail" "r": mg::Open<super::ResultantAppStateDetail>,
    /// `lastSyncDateTime`: DateTimeOffset, not null
    last_sync_date_time "lastSyncDateTime" "r": mg::DateTimeOffset,
    /// `mobileAppInstallStatusValue`: resultantAppState, not null
    mobile_app_install_status_value "mobileAppInstallStatusValue" "r": mg::Open<super::ResultantAppState>,
    /// `osDescription`: String
    os_description "osDescription": String,
    /// `osVersion`: String
    os_version "osVersion": String,
    /// `userName`: String
    user_name "userName": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { MobileAppInstallStatus: super::Entity }

impl MobileAppInstallStatus {
    /// `app`: `mobileApp`
    pub const APP: mg::Nav<MobileAppInstallStatus, super::MobileApp> = mg::Nav::new(
        "app",
    );
}

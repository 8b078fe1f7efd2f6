// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceInstallState`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/deviceinstallstate?view=graph-rest-beta>
    DeviceInstallState "microsoft.graph.deviceInstallState" "entity" : super::Entity;
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `errorCode`: String
    error_code "errorCode": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `installState`: installState, not null
    install_state "installState" "r": mg::Open<super::InstallState>,
    /// `lastSyncDateTime`: DateTimeOffset, not null
    last_sync_date_time "lastSyncDateTime" "r": mg::DateTimeOffset,
    /// `osDescription`: String
    os_description "osDescription": String,
    /// `osVersion`: String
    os_version "osVersion": String,
    /// `userName`: String
    user_name "userName": String,
}

mg::derived_from! { DeviceInstallState: super::Entity }

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.hardwareConfigurationUserState`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/hardwareconfigurationuserstate?view=graph-rest-beta>
    HardwareConfigurationUserState "microsoft.graph.hardwareConfigurationUserState" "entity" : super::Entity;
    /// `errorDeviceCount`: Int32, not null
    error_device_count "errorDeviceCount" "r": i32,
    /// `failedDeviceCount`: Int32, not null
    failed_device_count "failedDeviceCount" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastStateUpdateDateTime`: DateTimeOffset, not null
    last_state_update_date_time "lastStateUpdateDateTime" "r": mg::DateTimeOffset,
    /// `notApplicableDeviceCount`: Int32, not null
    not_applicable_device_count "notApplicableDeviceCount" "r": i32,
    /// `pendingDeviceCount`: Int32, not null
    pending_device_count "pendingDeviceCount" "r": i32,
    /// `successfulDeviceCount`: Int32, not null
    successful_device_count "successfulDeviceCount" "r": i32,
    /// `unknownDeviceCount`: Int32, not null
    unknown_device_count "unknownDeviceCount" "r": i32,
    /// `upn`: String
    upn "upn": String,
    /// `userEmail`: String
    user_email "userEmail": String,
    /// `userName`: String
    user_name "userName": String,
}

mg::derived_from! { HardwareConfigurationUserState: super::Entity }

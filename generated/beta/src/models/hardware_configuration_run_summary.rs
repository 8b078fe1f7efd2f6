// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.hardwareConfigurationRunSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/hardwareconfigurationrunsummary?view=graph-rest-beta>
    HardwareConfigurationRunSummary "microsoft.graph.hardwareConfigurationRunSummary" "entity" : super::Entity;
    /// `errorDeviceCount`: Int32, not null
    error_device_count "errorDeviceCount" "r": i32,
    /// `errorUserCount`: Int32, not null
    error_user_count "errorUserCount" "r": i32,
    /// `failedDeviceCount`: Int32, not null
    failed_device_count "failedDeviceCount" "r": i32,
    /// `failedUserCount`: Int32, not null
    failed_user_count "failedUserCount" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastRunDateTime`: DateTimeOffset
    last_run_date_time "lastRunDateTime": mg::DateTimeOffset,
    /// `notApplicableDeviceCount`: Int32, not null
    not_applicable_device_count "notApplicableDeviceCount" "r": i32,
    /// `notApplicableUserCount`: Int32, not null
    not_applicable_user_count "notApplicableUserCount" "r": i32,
    /// `pendingDeviceCount`: Int32, not null
    pending_device_count "pendingDeviceCount" "r": i32,
    /// `pendingUserCount`: Int32, not null
    pending_user_count "pendingUserCount" "r": i32,
    /// `successfulDeviceCount`: Int32, not null
    successful_device_count "successfulDeviceCount" "r": i32,
    /// `successfulUserCount`: Int32, not null
    successful_user_count "successfulUserCount" "r": i32,
    /// `unknownDeviceCount`: Int32, not null
    unknown_device_count "unknownDeviceCount" "r": i32,
    /// `unknownUserCount`: Int32, not null
    unknown_user_count "unknownUserCount" "r": i32,
}

mg::derived_from! { HardwareConfigurationRunSummary: super::Entity }

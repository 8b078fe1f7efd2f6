// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementScriptRunSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementscriptrunsummary?view=graph-rest-beta>
    DeviceManagementScriptRunSummary "microsoft.graph.deviceManagementScriptRunSummary" "entity" : super::Entity;
    /// `errorDeviceCount`: Int32, not null
    error_device_count "errorDeviceCount" "r": i32,
    /// `errorUserCount`: Int32, not null
    error_user_count "errorUserCount" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `successDeviceCount`: Int32, not null
    success_device_count "successDeviceCount" "r": i32,
    /// `successUserCount`: Int32, not null
    success_user_count "successUserCount" "r": i32,
}

mg::derived_from! { DeviceManagementScriptRunSummary: super::Entity }

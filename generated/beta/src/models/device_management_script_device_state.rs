// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementScriptDeviceState`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementscriptdevicestate?view=graph-rest-beta>
    DeviceManagementScriptDeviceState "microsoft.graph.deviceManagementScriptDeviceState" "entity" : super::Entity;
    /// `errorCode`: Int32, not null
    error_code "errorCode" "r": i32,
    /// `errorDescription`: String
    error_description "errorDescription": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastStateUpdateDateTime`: DateTimeOffset, not null
    last_state_update_date_time "lastStateUpdateDateTime" "r": mg::DateTimeOffset,
    /// `resultMessage`: String
    result_message "resultMessage": String,
    /// `runState`: runState, not null
    run_state "runState" "r": mg::Open<super::RunState>,
}

mg::derived_from! { DeviceManagementScriptDeviceState: super::Entity }

impl DeviceManagementScriptDeviceState {
    /// `managedDevice`: `managedDevice`
    pub const MANAGED_DEVICE: mg::Nav<
        DeviceManagementScriptDeviceState,
        super::ManagedDevice,
    > = mg::Nav::new("managedDevice");
}

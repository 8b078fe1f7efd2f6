// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceComplianceScriptDeviceState`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-devicecompliancescriptdevicestate?view=graph-rest-beta>
    DeviceComplianceScriptDeviceState "microsoft.graph.deviceComplianceScriptDeviceState" "entity" : super::Entity;
    /// `detectionState`: runState, not null
    detection_state "detectionState" "r": mg::Open<super::RunState>,
    /// `expectedStateUpdateDateTime`: DateTimeOffset
    expected_state_update_date_time "expectedStateUpdateDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastStateUpdateDateTime`: DateTimeOffset, not null
    last_state_update_date_time "lastStateUpdateDateTime" "r": mg::DateTimeOffset,
    /// `lastSyncDateTime`: DateTimeOffset, not null
    last_sync_date_time "lastSyncDateTime" "r": mg::DateTimeOffset,
    /// `scriptError`: String
    script_error "scriptError": String,
    /// `scriptOutput`: String
    script_output "scriptOutput": String,
}

mg::derived_from! { DeviceComplianceScriptDeviceState: super::Entity }

impl DeviceComplianceScriptDeviceState {
    /// `managedDevice`: `managedDevice`
    pub const MANAGED_DEVICE: mg::Nav<
        DeviceComplianceScriptDeviceState,
        super::ManagedDevice,
    > = mg::Nav::new("managedDevice");
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceHealthScriptDeviceState`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptdevicestate?view=graph-rest-beta>
    DeviceHealthScriptDeviceState "microsoft.graph.deviceHealthScriptDeviceState" "entity" : super::Entity;
    /// `assignmentFilterIds`: Collection(String)
    assignment_filter_ids "assignmentFilterIds": Vec<String>,
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
    /// `postRemediationDetectionScriptError`: String
    post_remediation_detection_script_error "postRemediationDetectionScriptError": String,
    /// `postRemediationDetectionScriptOutput`: String
    post_remediation_detection_script_output "postRemediationDetectionScriptOutput": String,
    /// `preRemediationDetectionScriptError`: String
    pre_remediation_detection_script_error "preRemediationDetectionScriptError": String,
    /// `preRemediationDetectionScriptOutput`: String
    pre_remediation_detection_script_output "preRemediationDetectionScriptOutput": String,
    /// `remediationScriptError`: String
    remediation_script_error "remediationScriptError": String,
    /// `remediationState`: remediationState, not null
    remediation_state "remediationState" "r": mg::Open<super::RemediationState>,
}

mg::derived_from! { DeviceHealthScriptDeviceState: super::Entity }

impl DeviceHealthScriptDeviceState {
    /// `managedDevice`: `managedDevice`
    pub const MANAGED_DEVICE: mg::Nav<
        DeviceHealthScriptDeviceState,
        super::ManagedDevice,
    > = mg::Nav::new("managedDevice");
}

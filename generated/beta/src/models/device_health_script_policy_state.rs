// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceHealthScriptPolicyState`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicehealthscriptpolicystate?view=graph-rest-beta>
    DeviceHealthScriptPolicyState "microsoft.graph.deviceHealthScriptPolicyState" "entity";
    /// `assignmentFilterIds`: Collection(String)
    assignment_filter_ids "assignmentFilterIds": Vec<String>,
    /// `detectionState`: runState, not null
    detection_state "detectionState" "r": mg::Open<super::RunState>,
    /// `deviceId`: String, key, not null
    device_id "deviceId" "kr": String,
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `expectedStateUpdateDateTime`: DateTimeOffset
    expected_state_update_date_time "expectedStateUpdateDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastStateUpdateDateTime`: DateTimeOffset, not null
    last_state_update_date_time "lastStateUpdateDateTime" "r": mg::DateTimeOffset,
    /// `lastSyncDateTime`: DateTimeOffset, not null
    last_sync_date_time "lastSyncDateTime" "r": mg::DateTimeOffset,
    /// `osVersion`: String
    os_version "osVersion": String,
    /// `policyId`: String, key, not null
    policy_id "policyId" "kr": String,
    /// `policyName`: String
    policy_name "policyName": String,
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
    /// `userName`: String
    user_name "userName": String,
}

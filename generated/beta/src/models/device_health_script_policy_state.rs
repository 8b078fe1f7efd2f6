// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceHealthScriptPolicyState`][reference].
///
/// Requests: [`DeviceHealthScriptPolicyStateCollection`], for example
/// `graph.device_management().managed_devices().id(id).device_health_script_states()`.
///
/// [`DeviceHealthScriptPolicyStateCollection`]: crate::requests::device_health_script_policy_state::DeviceHealthScriptPolicyStateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicehealthscriptpolicystate?view=graph-rest-beta
pub struct DeviceHealthScriptPolicyState {
    /// `assignmentFilterIds`.
    pub assignment_filter_ids: mg::Field<Vec<String>>,
    /// `detectionState`. Never null.
    pub detection_state: mg::Field<mg::Open<super::RunState>>,
    /// `deviceId`: the key. Never null.
    pub device_id: mg::Field<String>,
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `expectedStateUpdateDateTime`.
    pub expected_state_update_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastStateUpdateDateTime`. Never null.
    pub last_state_update_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastSyncDateTime`. Never null.
    pub last_sync_date_time: mg::Field<mg::DateTimeOffset>,
    /// `osVersion`.
    pub os_version: mg::Field<String>,
    /// `policyId`: the key. Never null.
    pub policy_id: mg::Field<String>,
    /// `policyName`.
    pub policy_name: mg::Field<String>,
    /// `postRemediationDetectionScriptError`.
    pub post_remediation_detection_script_error: mg::Field<String>,
    /// `postRemediationDetectionScriptOutput`.
    pub post_remediation_detection_script_output: mg::Field<String>,
    /// `preRemediationDetectionScriptError`.
    pub pre_remediation_detection_script_error: mg::Field<String>,
    /// `preRemediationDetectionScriptOutput`.
    pub pre_remediation_detection_script_output: mg::Field<String>,
    /// `remediationScriptError`.
    pub remediation_script_error: mg::Field<String>,
    /// `remediationState`. Never null.
    pub remediation_state: mg::Field<mg::Open<super::RemediationState>>,
    /// `userName`.
    pub user_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceHealthScriptPolicyState: "microsoft.graph.deviceHealthScriptPolicyState", entity;
    assignment_filter_ids: "assignmentFilterIds",
    detection_state: "detectionState" required,
    device_id: "deviceId" key required,
    device_name: "deviceName",
    expected_state_update_date_time: "expectedStateUpdateDateTime",
    id: "id" key required,
    last_state_update_date_time: "lastStateUpdateDateTime" required,
    last_sync_date_time: "lastSyncDateTime" required,
    os_version: "osVersion",
    policy_id: "policyId" key required,
    policy_name: "policyName",
    post_remediation_detection_script_error: "postRemediationDetectionScriptError",
    post_remediation_detection_script_output: "postRemediationDetectionScriptOutput",
    pre_remediation_detection_script_error: "preRemediationDetectionScriptError",
    pre_remediation_detection_script_output: "preRemediationDetectionScriptOutput",
    remediation_script_error: "remediationScriptError",
    remediation_state: "remediationState" required,
    user_name: "userName",
}

// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceHealthScriptDeviceState`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceHealthScriptDeviceStateCollection`], for example
/// `graph.device_management().device_health_scripts().id(id).device_run_states()`.
///
/// [`DeviceHealthScriptDeviceStateCollection`]: crate::requests::device_health_script_device_state::DeviceHealthScriptDeviceStateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptdevicestate?view=graph-rest-beta
pub struct DeviceHealthScriptDeviceState {
    /// `assignmentFilterIds`.
    pub assignment_filter_ids: mg::Field<Vec<String>>,
    /// `detectionState`. Never null.
    pub detection_state: mg::Field<mg::Open<super::RunState>>,
    /// `expectedStateUpdateDateTime`.
    pub expected_state_update_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastStateUpdateDateTime`. Never null.
    pub last_state_update_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastSyncDateTime`. Never null.
    pub last_sync_date_time: mg::Field<mg::DateTimeOffset>,
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
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceHealthScriptDeviceState: "microsoft.graph.deviceHealthScriptDeviceState", entity, base super::Entity;
    assignment_filter_ids: "assignmentFilterIds",
    detection_state: "detectionState" required,
    expected_state_update_date_time: "expectedStateUpdateDateTime",
    id: "id" key required,
    last_state_update_date_time: "lastStateUpdateDateTime" required,
    last_sync_date_time: "lastSyncDateTime" required,
    post_remediation_detection_script_error: "postRemediationDetectionScriptError",
    post_remediation_detection_script_output: "postRemediationDetectionScriptOutput",
    pre_remediation_detection_script_error: "preRemediationDetectionScriptError",
    pre_remediation_detection_script_output: "preRemediationDetectionScriptOutput",
    remediation_script_error: "remediationScriptError",
    remediation_state: "remediationState" required,
}

mg::derived_from! { DeviceHealthScriptDeviceState: super::Entity }

impl DeviceHealthScriptDeviceState {
    /// `managedDevice`: [`ManagedDevice`](super::ManagedDevice).
    pub const MANAGED_DEVICE: mg::Nav<
        DeviceHealthScriptDeviceState,
        super::ManagedDevice,
    > = mg::Nav::new("managedDevice");
}

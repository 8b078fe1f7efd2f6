// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceComplianceScriptRunSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-devicecompliancescriptrunsummary?view=graph-rest-beta>
    DeviceComplianceScriptRunSummary "microsoft.graph.deviceComplianceScriptRunSummary" "entity" : super::Entity;
    /// `detectionScriptErrorDeviceCount`: Int32, not null
    detection_script_error_device_count "detectionScriptErrorDeviceCount" "r": i32,
    /// `detectionScriptPendingDeviceCount`: Int32, not null
    detection_script_pending_device_count "detectionScriptPendingDeviceCount" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `issueDetectedDeviceCount`: Int32, not null
    issue_detected_device_count "issueDetectedDeviceCount" "r": i32,
    /// `lastScriptRunDateTime`: DateTimeOffset
    last_script_run_date_time "lastScriptRunDateTime": mg::DateTimeOffset,
    /// `noIssueDetectedDeviceCount`: Int32, not null
    no_issue_detected_device_count "noIssueDetectedDeviceCount" "r": i32,
}

mg::derived_from! { DeviceComplianceScriptRunSummary: super::Entity }

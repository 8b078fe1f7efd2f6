// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceHealthScriptRunSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptrunsummary?view=graph-rest-beta>
    DeviceHealthScriptRunSummary "microsoft.graph.deviceHealthScriptRunSummary" "entity" : super::Entity;
    /// `detectionScriptErrorDeviceCount`: Int32, not null
    detection_script_error_device_count "detectionScriptErrorDeviceCount" "r": i32,
    /// `detectionScriptNotApplicableDeviceCount`: Int32, not null
    detection_script_not_applicable_device_count "detectionScriptNotApplicableDeviceCount" "r": i32,
    /// `detectionScriptPendingDeviceCount`: Int32, not null
    detection_script_pending_device_count "detectionScriptPendingDeviceCount" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `issueDetectedDeviceCount`: Int32, not null
    issue_detected_device_count "issueDetectedDeviceCount" "r": i32,
    /// `issueRemediatedCumulativeDeviceCount`: Int32, not null
    issue_remediated_cumulative_device_count "issueRemediatedCumulativeDeviceCount" "r": i32,
    /// `issueRemediatedDeviceCount`: Int32, not null
    issue_remediated_device_count "issueRemediatedDeviceCount" "r": i32,
    /// `issueReoccurredDeviceCount`: Int32, not null
    issue_reoccurred_device_count "issueReoccurredDeviceCount" "r": i32,
    /// `lastScriptRunDateTime`: DateTimeOffset
    last_script_run_date_time "lastScriptRunDateTime": mg::DateTimeOffset,
    /// `noIssueDetectedDeviceCount`: Int32, not null
    no_issue_detected_device_count "noIssueDetectedDeviceCount" "r": i32,
    /// `remediationScriptErrorDeviceCount`: Int32, not null
    remediation_script_error_device_count "remediationScriptErrorDeviceCount" "r": i32,
    /// `remediationSkippedDeviceCount`: Int32, not null
    remediation_skipped_device_count "remediationSkippedDeviceCount" "r": i32,
}

mg::derived_from! { DeviceHealthScriptRunSummary: super::Entity }

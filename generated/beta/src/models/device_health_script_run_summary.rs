// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceHealthScriptRunSummary`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceHealthScriptRunSummaryResource`], for example
/// `graph.device_management().device_health_scripts().id(id).run_summary()`.
///
/// [`DeviceHealthScriptRunSummaryResource`]: crate::requests::device_health_script_run_summary::DeviceHealthScriptRunSummaryResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptrunsummary?view=graph-rest-beta
pub struct DeviceHealthScriptRunSummary {
    /// `detectionScriptErrorDeviceCount`. Never null.
    pub detection_script_error_device_count: mg::Field<i32>,
    /// `detectionScriptNotApplicableDeviceCount`. Never null.
    pub detection_script_not_applicable_device_count: mg::Field<i32>,
    /// `detectionScriptPendingDeviceCount`. Never null.
    pub detection_script_pending_device_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `issueDetectedDeviceCount`. Never null.
    pub issue_detected_device_count: mg::Field<i32>,
    /// `issueRemediatedCumulativeDeviceCount`. Never null.
    pub issue_remediated_cumulative_device_count: mg::Field<i32>,
    /// `issueRemediatedDeviceCount`. Never null.
    pub issue_remediated_device_count: mg::Field<i32>,
    /// `issueReoccurredDeviceCount`. Never null.
    pub issue_reoccurred_device_count: mg::Field<i32>,
    /// `lastScriptRunDateTime`.
    pub last_script_run_date_time: mg::Field<mg::DateTimeOffset>,
    /// `noIssueDetectedDeviceCount`. Never null.
    pub no_issue_detected_device_count: mg::Field<i32>,
    /// `remediationScriptErrorDeviceCount`. Never null.
    pub remediation_script_error_device_count: mg::Field<i32>,
    /// `remediationSkippedDeviceCount`. Never null.
    pub remediation_skipped_device_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceHealthScriptRunSummary: "microsoft.graph.deviceHealthScriptRunSummary", entity, base super::Entity;
    detection_script_error_device_count: "detectionScriptErrorDeviceCount" required,
    detection_script_not_applicable_device_count: "detectionScriptNotApplicableDeviceCount" required,
    detection_script_pending_device_count: "detectionScriptPendingDeviceCount" required,
    id: "id" key required,
    issue_detected_device_count: "issueDetectedDeviceCount" required,
    issue_remediated_cumulative_device_count: "issueRemediatedCumulativeDeviceCount" required,
    issue_remediated_device_count: "issueRemediatedDeviceCount" required,
    issue_reoccurred_device_count: "issueReoccurredDeviceCount" required,
    last_script_run_date_time: "lastScriptRunDateTime",
    no_issue_detected_device_count: "noIssueDetectedDeviceCount" required,
    remediation_script_error_device_count: "remediationScriptErrorDeviceCount" required,
    remediation_skipped_device_count: "remediationSkippedDeviceCount" required,
}

mg::derived_from! { DeviceHealthScriptRunSummary: super::Entity }

// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceComplianceScriptRunSummary`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceComplianceScriptRunSummaryResource`], for example
/// `graph.device_management().device_compliance_scripts().id(id).run_summary()`.
///
/// [`DeviceComplianceScriptRunSummaryResource`]: crate::requests::device_compliance_script_run_summary::DeviceComplianceScriptRunSummaryResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-devicecompliancescriptrunsummary?view=graph-rest-beta
pub struct DeviceComplianceScriptRunSummary {
    /// `detectionScriptErrorDeviceCount`. Never null.
    pub detection_script_error_device_count: mg::Field<i32>,
    /// `detectionScriptPendingDeviceCount`. Never null.
    pub detection_script_pending_device_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `issueDetectedDeviceCount`. Never null.
    pub issue_detected_device_count: mg::Field<i32>,
    /// `lastScriptRunDateTime`.
    pub last_script_run_date_time: mg::Field<mg::DateTimeOffset>,
    /// `noIssueDetectedDeviceCount`. Never null.
    pub no_issue_detected_device_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceComplianceScriptRunSummary: "microsoft.graph.deviceComplianceScriptRunSummary", entity, base super::Entity;
    detection_script_error_device_count: "detectionScriptErrorDeviceCount" required,
    detection_script_pending_device_count: "detectionScriptPendingDeviceCount" required,
    id: "id" key required,
    issue_detected_device_count: "issueDetectedDeviceCount" required,
    last_script_run_date_time: "lastScriptRunDateTime",
    no_issue_detected_device_count: "noIssueDetectedDeviceCount" required,
}

mg::derived_from! { DeviceComplianceScriptRunSummary: super::Entity }

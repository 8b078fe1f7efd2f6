// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceHealthScriptRemediationHistoryData`, a complex type.
    DeviceHealthScriptRemediationHistoryData "microsoft.graph.deviceHealthScriptRemediationHistoryData" "complex";
    /// `date`: Date, not null
    date "date" "r": mg::Date,
    /// `detectFailedDeviceCount`: Int32, not null
    detect_failed_device_count "detectFailedDeviceCount" "r": i32,
    /// `noIssueDeviceCount`: Int32, not null
    no_issue_device_count "noIssueDeviceCount" "r": i32,
    /// `remediatedDeviceCount`: Int32, not null
    remediated_device_count "remediatedDeviceCount" "r": i32,
}

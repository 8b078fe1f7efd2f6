// @generated
use crate::mg;

/// Complex type [`microsoft.graph.deviceHealthScriptRemediationHistoryData`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptremediationhistorydata?view=graph-rest-beta
pub struct DeviceHealthScriptRemediationHistoryData {
    /// `date`. Never null.
    pub date: mg::Field<mg::Date>,
    /// `detectFailedDeviceCount`. Never null.
    pub detect_failed_device_count: mg::Field<i32>,
    /// `noIssueDeviceCount`. Never null.
    pub no_issue_device_count: mg::Field<i32>,
    /// `remediatedDeviceCount`. Never null.
    pub remediated_device_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceHealthScriptRemediationHistoryData: "microsoft.graph.deviceHealthScriptRemediationHistoryData", complex;
    date: "date" required,
    detect_failed_device_count: "detectFailedDeviceCount" required,
    no_issue_device_count: "noIssueDeviceCount" required,
    remediated_device_count: "remediatedDeviceCount" required,
}

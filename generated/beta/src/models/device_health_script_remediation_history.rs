// @generated
use crate::mg;

/// Complex type [`microsoft.graph.deviceHealthScriptRemediationHistory`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptremediationhistory?view=graph-rest-beta
pub struct DeviceHealthScriptRemediationHistory {
    /// `historyData`.
    pub history_data: mg::Field<Vec<super::DeviceHealthScriptRemediationHistoryData>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceHealthScriptRemediationHistory: "microsoft.graph.deviceHealthScriptRemediationHistory", complex;
    history_data: "historyData",
    last_modified_date_time: "lastModifiedDateTime",
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceHealthScriptRemediationHistory`, a complex type.
    DeviceHealthScriptRemediationHistory "microsoft.graph.deviceHealthScriptRemediationHistory" "complex";
    /// `historyData`: Collection(deviceHealthScriptRemediationHistoryData)
    history_data "historyData": Vec<super::DeviceHealthScriptRemediationHistoryData>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
}

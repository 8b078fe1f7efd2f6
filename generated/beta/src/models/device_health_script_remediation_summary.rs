// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceHealthScriptRemediationSummary`, a complex type.
    DeviceHealthScriptRemediationSummary "microsoft.graph.deviceHealthScriptRemediationSummary" "complex";
    /// `remediatedDeviceCount`: Int32
    remediated_device_count "remediatedDeviceCount": i32,
    /// `scriptCount`: Int32
    script_count "scriptCount": i32,
}

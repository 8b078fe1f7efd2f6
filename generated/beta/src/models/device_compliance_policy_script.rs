// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceCompliancePolicyScript`, a complex type.
    DeviceCompliancePolicyScript "microsoft.graph.deviceCompliancePolicyScript" "complex";
    /// `deviceComplianceScriptId`: String
    device_compliance_script_id "deviceComplianceScriptId": String,
    /// `rulesContent`: Binary
    rules_content "rulesContent": mg::Binary,
    /// `runIntervalInMinutes`: Int32
    run_interval_in_minutes "runIntervalInMinutes": i32,
}

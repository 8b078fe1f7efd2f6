// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceComplianceScriptValidationResult`, a complex type.
    DeviceComplianceScriptValidationResult "microsoft.graph.deviceComplianceScriptValidationResult" "complex";
    /// `ruleErrors`: Collection(deviceComplianceScriptRuleError)
    rule_errors "ruleErrors": Vec<super::DeviceComplianceScriptRuleError>,
    /// `rules`: Collection(deviceComplianceScriptRule)
    rules "rules": Vec<super::DeviceComplianceScriptRule>,
    /// `scriptErrors`: Collection(deviceComplianceScriptError)
    script_errors "scriptErrors": Vec<super::DeviceComplianceScriptError>,
}

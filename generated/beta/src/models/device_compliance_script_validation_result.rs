// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceComplianceScriptValidationResult`.
pub struct DeviceComplianceScriptValidationResult {
    /// `ruleErrors`.
    pub rule_errors: mg::Field<Vec<super::DeviceComplianceScriptRuleError>>,
    /// `rules`.
    pub rules: mg::Field<Vec<super::DeviceComplianceScriptRule>>,
    /// `scriptErrors`.
    pub script_errors: mg::Field<Vec<super::DeviceComplianceScriptError>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceComplianceScriptValidationResult: "microsoft.graph.deviceComplianceScriptValidationResult", complex;
    rule_errors: "ruleErrors",
    rules: "rules",
    script_errors: "scriptErrors",
}

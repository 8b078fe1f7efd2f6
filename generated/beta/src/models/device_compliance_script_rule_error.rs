// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceComplianceScriptRuleError`, derived from
/// [`DeviceComplianceScriptError`](super::DeviceComplianceScriptError).
pub struct DeviceComplianceScriptRuleError {
    /// `code`. Never null.
    pub code: mg::Field<mg::Open<super::Code>>,
    /// `deviceComplianceScriptRulesValidationError`. Never null.
    pub device_compliance_script_rules_validation_error: mg::Field<
        mg::Open<super::DeviceComplianceScriptRulesValidationError>,
    >,
    /// `message`.
    pub message: mg::Field<String>,
    /// `settingName`.
    pub setting_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceComplianceScriptRuleError: "microsoft.graph.deviceComplianceScriptRuleError", complex, base super::DeviceComplianceScriptError;
    code: "code" required,
    device_compliance_script_rules_validation_error: "deviceComplianceScriptRulesValidationError" required,
    message: "message",
    setting_name: "settingName",
}

mg::derived_from! { DeviceComplianceScriptRuleError: super::DeviceComplianceScriptError }

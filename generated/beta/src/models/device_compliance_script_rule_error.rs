// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceComplianceScriptRuleError`, a complex type derived from `microsoft.graph.deviceComplianceScriptError`.
    DeviceComplianceScriptRuleError "microsoft.graph.deviceComplianceScriptRuleError" "complex" : super::DeviceComplianceScriptError;
    /// `code`: code, not null
    code "code" "r": mg::Open<super::Code>,
    /// `deviceComplianceScriptRulesValidationError`: deviceComplianceScriptRulesValidationError, not null
    device_compliance_script_rules_validation_error "deviceComplianceScriptRulesValidationError" "r": mg::Open<super::DeviceComplianceScriptRulesValidationError>,
    /// `message`: String
    message "message": String,
    /// `settingName`: String
    setting_name "settingName": String,
}

mg::derived_from! { DeviceComplianceScriptRuleError: super::DeviceComplianceScriptError }

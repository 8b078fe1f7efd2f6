// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceComplianceScriptError`, a complex type.
    DeviceComplianceScriptError "microsoft.graph.deviceComplianceScriptError" "complex" => DeviceComplianceScriptErrorKind;
    /// `code`: code, not null
    code "code" "r": mg::Open<super::Code>,
    /// `deviceComplianceScriptRulesValidationError`: deviceComplianceScriptRulesValidationError, not null
    device_compliance_script_rules_validation_error "deviceComplianceScriptRulesValidationError" "r": mg::Open<super::DeviceComplianceScriptRulesValidationError>,
    /// `message`: String
    message "message": String,
}

/// The types derived from `microsoft.graph.deviceComplianceScriptError`.
#[non_exhaustive]
pub enum DeviceComplianceScriptErrorKind {
    DeviceComplianceScriptRuleError(Box<super::DeviceComplianceScriptRuleError>),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceComplianceScriptError>),
}

mg::family! {
    DeviceComplianceScriptError => DeviceComplianceScriptErrorKind;
    DeviceComplianceScriptRuleError(super::DeviceComplianceScriptRuleError),
}

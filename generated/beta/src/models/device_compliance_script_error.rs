// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceComplianceScriptError`.
pub struct DeviceComplianceScriptError {
    /// `code`. Never null.
    pub code: mg::Field<mg::Open<super::Code>>,
    /// `deviceComplianceScriptRulesValidationError`. Never null.
    pub device_compliance_script_rules_validation_error: mg::Field<
        mg::Open<super::DeviceComplianceScriptRulesValidationError>,
    >,
    /// `message`.
    pub message: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceComplianceScriptError: "microsoft.graph.deviceComplianceScriptError", complex, family DeviceComplianceScriptErrorKind;
    code: "code" required,
    device_compliance_script_rules_validation_error: "deviceComplianceScriptRulesValidationError" required,
    message: "message",
}

/// The types derived from [`DeviceComplianceScriptError`].
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

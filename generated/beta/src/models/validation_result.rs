// @generated
use crate::mg;

/// Complex type `microsoft.graph.validationResult`.
pub struct ValidationResult {
    /// `message`.
    pub message: mg::Field<String>,
    /// `ruleName`.
    pub rule_name: mg::Field<String>,
    /// `validationPassed`.
    pub validation_passed: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ValidationResult: "microsoft.graph.validationResult", complex;
    message: "message",
    rule_name: "ruleName",
    validation_passed: "validationPassed",
}

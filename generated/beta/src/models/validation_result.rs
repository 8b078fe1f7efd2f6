// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.validationResult`, a complex type.
    ValidationResult "microsoft.graph.validationResult" "complex";
    /// `message`: String
    message "message": String,
    /// `ruleName`: String
    rule_name "ruleName": String,
    /// `validationPassed`: Boolean
    validation_passed "validationPassed": bool,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.passwordValidationInformation`, a complex type.
    PasswordValidationInformation "microsoft.graph.passwordValidationInformation" "complex";
    /// `isValid`: Boolean
    is_valid "isValid": bool,
    /// `validationResults`: Collection(validationResult)
    validation_results "validationResults": Vec<super::ValidationResult>,
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.passwordValidationInformation`.
pub struct PasswordValidationInformation {
    /// `isValid`.
    pub is_valid: mg::Field<bool>,
    /// `validationResults`.
    pub validation_results: mg::Field<Vec<super::ValidationResult>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PasswordValidationInformation: "microsoft.graph.passwordValidationInformation", complex;
    is_valid: "isValid",
    validation_results: "validationResults",
}

// @generated
use crate::mg;

/// Complex type `microsoft.graph.passwordComplexityRules`.
pub struct PasswordComplexityRules {
    /// `isNonAsciiCharacterAllowed`. Never null.
    pub is_non_ascii_character_allowed: mg::Field<bool>,
    /// `maximumLength`.
    pub maximum_length: mg::Field<i32>,
    /// `minimumLength`.
    pub minimum_length: mg::Field<i32>,
    /// `requiredNumberOfCharacterClasses`.
    pub required_number_of_character_classes: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PasswordComplexityRules: "microsoft.graph.passwordComplexityRules", complex;
    is_non_ascii_character_allowed: "isNonAsciiCharacterAllowed" required,
    maximum_length: "maximumLength",
    minimum_length: "minimumLength",
    required_number_of_character_classes: "requiredNumberOfCharacterClasses",
}

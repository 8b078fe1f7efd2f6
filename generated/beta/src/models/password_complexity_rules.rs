// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.passwordComplexityRules`, a complex type.
    PasswordComplexityRules "microsoft.graph.passwordComplexityRules" "complex";
    /// `isNonAsciiCharacterAllowed`: Boolean, not null
    is_non_ascii_character_allowed "isNonAsciiCharacterAllowed" "r": bool,
    /// `maximumLength`: Int32
    maximum_length "maximumLength": i32,
    /// `minimumLength`: Int32
    minimum_length "minimumLength": i32,
    /// `requiredNumberOfCharacterClasses`: Int32
    required_number_of_character_classes "requiredNumberOfCharacterClasses": i32,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.securityQuestionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecurityQuestionType {
    /// `predefined` (0)
    Predefined,
    /// `custom` (1)
    Custom,
}

mg::enumeration! {
    SecurityQuestionType: "microsoft.graph.securityQuestionType";
    Predefined: "predefined" = 0,
    Custom: "custom" = 1,
}

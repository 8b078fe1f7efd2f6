// @generated
use crate::mg;

/// `microsoft.graph.securityQuestionType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecurityQuestionType {
    /// `predefined`, 0.
    Predefined,
    /// `custom`, 1.
    Custom,
}

mg::enumeration! {
    SecurityQuestionType "microsoft.graph.securityQuestionType" "";
    Predefined "predefined" 0,
    Custom "custom" 1,
}

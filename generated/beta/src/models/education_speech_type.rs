// @generated
use crate::mg;

/// Enumeration `microsoft.graph.educationSpeechType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EducationSpeechType {
    /// `informative` (0)
    Informative,
    /// `personal` (1)
    Personal,
    /// `persuasive` (2)
    Persuasive,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    EducationSpeechType: "microsoft.graph.educationSpeechType";
    Informative: "informative" = 0,
    Personal: "personal" = 1,
    Persuasive: "persuasive" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}

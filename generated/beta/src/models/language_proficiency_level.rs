// @generated
use crate::mg;

/// Enumeration `microsoft.graph.languageProficiencyLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LanguageProficiencyLevel {
    /// `elementary` (0)
    Elementary,
    /// `conversational` (1)
    Conversational,
    /// `limitedWorking` (2)
    LimitedWorking,
    /// `professionalWorking` (3)
    ProfessionalWorking,
    /// `fullProfessional` (4)
    FullProfessional,
    /// `nativeOrBilingual` (5)
    NativeOrBilingual,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    LanguageProficiencyLevel: "microsoft.graph.languageProficiencyLevel";
    Elementary: "elementary" = 0,
    Conversational: "conversational" = 1,
    LimitedWorking: "limitedWorking" = 2,
    ProfessionalWorking: "professionalWorking" = 3,
    FullProfessional: "fullProfessional" = 4,
    NativeOrBilingual: "nativeOrBilingual" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}

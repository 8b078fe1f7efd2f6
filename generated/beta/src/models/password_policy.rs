// @generated
use crate::mg;

/// Enumeration `microsoft.graph.passwordPolicy`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PasswordPolicy {
    /// `none` (0)
    None,
    /// `changePasswordPeriod` (1)
    ChangePasswordPeriod,
    /// `charactersCombination` (2)
    CharactersCombination,
    /// `passwordHistoryAndReuse` (4)
    PasswordHistoryAndReuse,
    /// `passwordLengthLimit` (8)
    PasswordLengthLimit,
    /// `personalInformationUse` (16)
    PersonalInformationUse,
    /// `unknownFutureValue` (32)
    UnknownFutureValue,
}

mg::enumeration! {
    PasswordPolicy: "microsoft.graph.passwordPolicy", flags;
    None: "none" = 0,
    ChangePasswordPeriod: "changePasswordPeriod" = 1,
    CharactersCombination: "charactersCombination" = 2,
    PasswordHistoryAndReuse: "passwordHistoryAndReuse" = 4,
    PasswordLengthLimit: "passwordLengthLimit" = 8,
    PersonalInformationUse: "personalInformationUse" = 16,
    UnknownFutureValue: "unknownFutureValue" = 32,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceComplianceScriptRulesValidationError`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceComplianceScriptRulesValidationError {
    /// `none` (0)
    None,
    /// `jsonFileInvalid` (1)
    JsonFileInvalid,
    /// `jsonFileMissing` (2)
    JsonFileMissing,
    /// `jsonFileTooLarge` (3)
    JsonFileTooLarge,
    /// `rulesMissing` (4)
    RulesMissing,
    /// `duplicateRules` (5)
    DuplicateRules,
    /// `tooManyRulesSpecified` (6)
    TooManyRulesSpecified,
    /// `operatorMissing` (7)
    OperatorMissing,
    /// `operatorNotSupported` (8)
    OperatorNotSupported,
    /// `datatypeMissing` (9)
    DatatypeMissing,
    /// `datatypeNotSupported` (10)
    DatatypeNotSupported,
    /// `operatorDataTypeCombinationNotSupported` (11)
    OperatorDataTypeCombinationNotSupported,
    /// `moreInfoUriMissing` (12)
    MoreInfoUriMissing,
    /// `moreInfoUriInvalid` (13)
    MoreInfoUriInvalid,
    /// `moreInfoUriTooLarge` (14)
    MoreInfoUriTooLarge,
    /// `descriptionMissing` (15)
    DescriptionMissing,
    /// `descriptionInvalid` (16)
    DescriptionInvalid,
    /// `descriptionTooLarge` (17)
    DescriptionTooLarge,
    /// `titleMissing` (18)
    TitleMissing,
    /// `titleInvalid` (19)
    TitleInvalid,
    /// `titleTooLarge` (20)
    TitleTooLarge,
    /// `operandMissing` (21)
    OperandMissing,
    /// `operandInvalid` (22)
    OperandInvalid,
    /// `operandTooLarge` (23)
    OperandTooLarge,
    /// `settingNameMissing` (24)
    SettingNameMissing,
    /// `settingNameInvalid` (25)
    SettingNameInvalid,
    /// `settingNameTooLarge` (26)
    SettingNameTooLarge,
    /// `englishLocaleMissing` (27)
    EnglishLocaleMissing,
    /// `duplicateLocales` (28)
    DuplicateLocales,
    /// `unrecognizedLocale` (29)
    UnrecognizedLocale,
    /// `unknown` (30)
    Unknown,
    /// `remediationStringsMissing` (31)
    RemediationStringsMissing,
}

mg::enumeration! {
    DeviceComplianceScriptRulesValidationError: "microsoft.graph.deviceComplianceScriptRulesValidationError";
    None: "none" = 0,
    JsonFileInvalid: "jsonFileInvalid" = 1,
    JsonFileMissing: "jsonFileMissing" = 2,
    JsonFileTooLarge: "jsonFileTooLarge" = 3,
    RulesMissing: "rulesMissing" = 4,
    DuplicateRules: "duplicateRules" = 5,
    TooManyRulesSpecified: "tooManyRulesSpecified" = 6,
    OperatorMissing: "operatorMissing" = 7,
    OperatorNotSupported: "operatorNotSupported" = 8,
    DatatypeMissing: "datatypeMissing" = 9,
    DatatypeNotSupported: "datatypeNotSupported" = 10,
    OperatorDataTypeCombinationNotSupported: "operatorDataTypeCombinationNotSupported" = 11,
    MoreInfoUriMissing: "moreInfoUriMissing" = 12,
    MoreInfoUriInvalid: "moreInfoUriInvalid" = 13,
    MoreInfoUriTooLarge: "moreInfoUriTooLarge" = 14,
    DescriptionMissing: "descriptionMissing" = 15,
    DescriptionInvalid: "descriptionInvalid" = 16,
    DescriptionTooLarge: "descriptionTooLarge" = 17,
    TitleMissing: "titleMissing" = 18,
    TitleInvalid: "titleInvalid" = 19,
    TitleTooLarge: "titleTooLarge" = 20,
    OperandMissing: "operandMissing" = 21,
    OperandInvalid: "operandInvalid" = 22,
    OperandTooLarge: "operandTooLarge" = 23,
    SettingNameMissing: "settingNameMissing" = 24,
    SettingNameInvalid: "settingNameInvalid" = 25,
    SettingNameTooLarge: "settingNameTooLarge" = 26,
    EnglishLocaleMissing: "englishLocaleMissing" = 27,
    DuplicateLocales: "duplicateLocales" = 28,
    UnrecognizedLocale: "unrecognizedLocale" = 29,
    Unknown: "unknown" = 30,
    RemediationStringsMissing: "remediationStringsMissing" = 31,
}

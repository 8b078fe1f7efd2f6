// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.alertDetermination`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AlertDetermination {
    /// `unknown` (0)
    Unknown,
    /// `apt` (10)
    Apt,
    /// `malware` (20)
    Malware,
    /// `securityPersonnel` (30)
    SecurityPersonnel,
    /// `securityTesting` (40)
    SecurityTesting,
    /// `unwantedSoftware` (50)
    UnwantedSoftware,
    /// `other` (60)
    Other,
    /// `multiStagedAttack` (70)
    MultiStagedAttack,
    /// `compromisedAccount` (80)
    CompromisedAccount,
    /// `phishing` (90)
    Phishing,
    /// `maliciousUserActivity` (100)
    MaliciousUserActivity,
    /// `notMalicious` (110)
    NotMalicious,
    /// `notEnoughDataToValidate` (120)
    NotEnoughDataToValidate,
    /// `confirmedActivity` (130)
    ConfirmedActivity,
    /// `lineOfBusinessApplication` (140)
    LineOfBusinessApplication,
    /// `unknownFutureValue` (149)
    UnknownFutureValue,
}

mg::enumeration! {
    AlertDetermination: "microsoft.graph.security.alertDetermination";
    Unknown: "unknown" = 0,
    Apt: "apt" = 10,
    Malware: "malware" = 20,
    SecurityPersonnel: "securityPersonnel" = 30,
    SecurityTesting: "securityTesting" = 40,
    UnwantedSoftware: "unwantedSoftware" = 50,
    Other: "other" = 60,
    MultiStagedAttack: "multiStagedAttack" = 70,
    CompromisedAccount: "compromisedAccount" = 80,
    Phishing: "phishing" = 90,
    MaliciousUserActivity: "maliciousUserActivity" = 100,
    NotMalicious: "notMalicious" = 110,
    NotEnoughDataToValidate: "notEnoughDataToValidate" = 120,
    ConfirmedActivity: "confirmedActivity" = 130,
    LineOfBusinessApplication: "lineOfBusinessApplication" = 140,
    UnknownFutureValue: "unknownFutureValue" = 149,
}

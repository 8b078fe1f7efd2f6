// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.caseManagement.incidentDetermination`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IncidentDetermination {
    /// `unknown` (0)
    Unknown,
    /// `apt` (1)
    Apt,
    /// `malware` (2)
    Malware,
    /// `securityPersonnel` (3)
    SecurityPersonnel,
    /// `securityTesting` (4)
    SecurityTesting,
    /// `unwantedSoftware` (5)
    UnwantedSoftware,
    /// `other` (6)
    Other,
    /// `multiStagedAttack` (7)
    MultiStagedAttack,
    /// `compromisedAccount` (8)
    CompromisedAccount,
    /// `phishing` (9)
    Phishing,
    /// `maliciousUserActivity` (10)
    MaliciousUserActivity,
    /// `notMalicious` (11)
    NotMalicious,
    /// `notEnoughDataToValidate` (12)
    NotEnoughDataToValidate,
    /// `confirmedActivity` (13)
    ConfirmedActivity,
    /// `lineOfBusinessApplication` (14)
    LineOfBusinessApplication,
    /// `unknownFutureValue` (15)
    UnknownFutureValue,
}

mg::enumeration! {
    IncidentDetermination: "microsoft.graph.security.caseManagement.incidentDetermination";
    Unknown: "unknown" = 0,
    Apt: "apt" = 1,
    Malware: "malware" = 2,
    SecurityPersonnel: "securityPersonnel" = 3,
    SecurityTesting: "securityTesting" = 4,
    UnwantedSoftware: "unwantedSoftware" = 5,
    Other: "other" = 6,
    MultiStagedAttack: "multiStagedAttack" = 7,
    CompromisedAccount: "compromisedAccount" = 8,
    Phishing: "phishing" = 9,
    MaliciousUserActivity: "maliciousUserActivity" = 10,
    NotMalicious: "notMalicious" = 11,
    NotEnoughDataToValidate: "notEnoughDataToValidate" = 12,
    ConfirmedActivity: "confirmedActivity" = 13,
    LineOfBusinessApplication: "lineOfBusinessApplication" = 14,
    UnknownFutureValue: "unknownFutureValue" = 15,
}

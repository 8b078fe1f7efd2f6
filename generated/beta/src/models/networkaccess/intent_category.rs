// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.intentCategory`.
#[deprecated(
    note = "deprecated since 2024-08-08, to be removed on 2024-10-08 (revision 2022-06/PrivatePreview:NetworkAccess)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntentCategory {
    /// `initialAccess` (0)
    InitialAccess,
    /// `persistence` (1)
    Persistence,
    /// `privilegeEscalation` (2)
    PrivilegeEscalation,
    /// `defenseEvasion` (3)
    DefenseEvasion,
    /// `credentialAccess` (4)
    CredentialAccess,
    /// `discovery` (5)
    Discovery,
    /// `lateralMovement` (6)
    LateralMovement,
    /// `execution` (7)
    Execution,
    /// `collection` (8)
    Collection,
    /// `exfiltration` (9)
    Exfiltration,
    /// `commandAndControl` (10)
    CommandAndControl,
    /// `impact` (11)
    Impact,
    /// `impairProcessControl` (12)
    ImpairProcessControl,
    /// `inhibitResponseFunction` (13)
    InhibitResponseFunction,
    /// `reconnaissance` (14)
    Reconnaissance,
    /// `resourceDevelopment` (15)
    ResourceDevelopment,
    /// `evasion` (16)
    Evasion,
    /// `unknownFutureValue` (17)
    UnknownFutureValue,
}

mg::enumeration! {
    IntentCategory: "microsoft.graph.networkaccess.intentCategory";
    InitialAccess: "initialAccess" = 0,
    Persistence: "persistence" = 1,
    PrivilegeEscalation: "privilegeEscalation" = 2,
    DefenseEvasion: "defenseEvasion" = 3,
    CredentialAccess: "credentialAccess" = 4,
    Discovery: "discovery" = 5,
    LateralMovement: "lateralMovement" = 6,
    Execution: "execution" = 7,
    Collection: "collection" = 8,
    Exfiltration: "exfiltration" = 9,
    CommandAndControl: "commandAndControl" = 10,
    Impact: "impact" = 11,
    ImpairProcessControl: "impairProcessControl" = 12,
    InhibitResponseFunction: "inhibitResponseFunction" = 13,
    Reconnaissance: "reconnaissance" = 14,
    ResourceDevelopment: "resourceDevelopment" = 15,
    Evasion: "evasion" = 16,
    UnknownFutureValue: "unknownFutureValue" = 17,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.incidentTaskActionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IncidentTaskActionType {
    /// `text` (1)
    Text,
    /// `isolateDevice` (2)
    IsolateDevice,
    /// `stopAndQuarantineFile` (3)
    StopAndQuarantineFile,
    /// `runAntiVirusScan` (4)
    RunAntiVirusScan,
    /// `collectInvestigationPackage` (5)
    CollectInvestigationPackage,
    /// `restrictAppExecution` (6)
    RestrictAppExecution,
    /// `submitIocRule` (7)
    SubmitIocRule,
    /// `forceUserPasswordReset` (8)
    ForceUserPasswordReset,
    /// `disableUser` (9)
    DisableUser,
    /// `markUserAsCompromised` (10)
    MarkUserAsCompromised,
    /// `requireSignIn` (11)
    RequireSignIn,
    /// `hardDeleteEmail` (12)
    HardDeleteEmail,
    /// `softDeleteEmail` (13)
    SoftDeleteEmail,
    /// `unIsolateDevice` (14)
    UnIsolateDevice,
    /// `unRestrictAppExecution` (15)
    UnRestrictAppExecution,
    /// `enableUser` (16)
    EnableUser,
    /// `unknownFutureValue` (17)
    UnknownFutureValue,
}

mg::enumeration! {
    IncidentTaskActionType: "microsoft.graph.security.incidentTaskActionType";
    Text: "text" = 1,
    IsolateDevice: "isolateDevice" = 2,
    StopAndQuarantineFile: "stopAndQuarantineFile" = 3,
    RunAntiVirusScan: "runAntiVirusScan" = 4,
    CollectInvestigationPackage: "collectInvestigationPackage" = 5,
    RestrictAppExecution: "restrictAppExecution" = 6,
    SubmitIocRule: "submitIocRule" = 7,
    ForceUserPasswordReset: "forceUserPasswordReset" = 8,
    DisableUser: "disableUser" = 9,
    MarkUserAsCompromised: "markUserAsCompromised" = 10,
    RequireSignIn: "requireSignIn" = 11,
    HardDeleteEmail: "hardDeleteEmail" = 12,
    SoftDeleteEmail: "softDeleteEmail" = 13,
    UnIsolateDevice: "unIsolateDevice" = 14,
    UnRestrictAppExecution: "unRestrictAppExecution" = 15,
    EnableUser: "enableUser" = 16,
    UnknownFutureValue: "unknownFutureValue" = 17,
}

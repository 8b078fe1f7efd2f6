// @generated
use crate::mg;

/// `microsoft.graph.security.incidentTaskActionType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IncidentTaskActionType {
    /// `text`, 0.
    Text,
    /// `isolateDevice`, 1.
    IsolateDevice,
    /// `stopAndQuarantineFile`, 2.
    StopAndQuarantineFile,
    /// `runAntiVirusScan`, 3.
    RunAntiVirusScan,
    /// `collectInvestigationPackage`, 4.
    CollectInvestigationPackage,
    /// `restrictAppExecution`, 5.
    RestrictAppExecution,
    /// `submitIocRule`, 6.
    SubmitIocRule,
    /// `forceUserPasswordReset`, 7.
    ForceUserPasswordReset,
    /// `disableUser`, 8.
    DisableUser,
    /// `markUserAsCompromised`, 9.
    MarkUserAsCompromised,
    /// `requireSignIn`, 10.
    RequireSignIn,
    /// `hardDeleteEmail`, 11.
    HardDeleteEmail,
    /// `softDeleteEmail`, 12.
    SoftDeleteEmail,
    /// `unIsolateDevice`, 13.
    UnIsolateDevice,
    /// `unRestrictAppExecution`, 14.
    UnRestrictAppExecution,
    /// `enableUser`, 15.
    EnableUser,
    /// `unknownFutureValue`, 16.
    UnknownFutureValue,
}

mg::enumeration! {
    IncidentTaskActionType "microsoft.graph.security.incidentTaskActionType" "";
    Text "text" 0,
    IsolateDevice "isolateDevice" 1,
    StopAndQuarantineFile "stopAndQuarantineFile" 2,
    RunAntiVirusScan "runAntiVirusScan" 3,
    CollectInvestigationPackage "collectInvestigationPackage" 4,
    RestrictAppExecution "restrictAppExecution" 5,
    SubmitIocRule "submitIocRule" 6,
    ForceUserPasswordReset "forceUserPasswordReset" 7,
    DisableUser "disableUser" 8,
    MarkUserAsCompromised "markUserAsCompromised" 9,
    RequireSignIn "requireSignIn" 10,
    HardDeleteEmail "hardDeleteEmail" 11,
    SoftDeleteEmail "softDeleteEmail" 12,
    UnIsolateDevice "unIsolateDevice" 13,
    UnRestrictAppExecution "unRestrictAppExecution" 14,
    EnableUser "enableUser" 15,
    UnknownFutureValue "unknownFutureValue" 16,
}

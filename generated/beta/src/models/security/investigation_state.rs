// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.investigationState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvestigationState {
    /// `unknown` (0)
    Unknown,
    /// `terminated` (1)
    Terminated,
    /// `successfullyRemediated` (2)
    SuccessfullyRemediated,
    /// `benign` (4)
    Benign,
    /// `failed` (8)
    Failed,
    /// `partiallyRemediated` (16)
    PartiallyRemediated,
    /// `running` (32)
    Running,
    /// `pendingApproval` (64)
    PendingApproval,
    /// `pendingResource` (128)
    PendingResource,
    /// `queued` (512)
    Queued,
    /// `innerFailure` (1024)
    InnerFailure,
    /// `preexistingAlert` (2048)
    PreexistingAlert,
    /// `unsupportedOs` (4056)
    UnsupportedOs,
    /// `unsupportedAlertType` (8192)
    UnsupportedAlertType,
    /// `suppressedAlert` (16384)
    SuppressedAlert,
    /// `partiallyInvestigated` (32768)
    PartiallyInvestigated,
    /// `terminatedByUser` (65536)
    TerminatedByUser,
    /// `terminatedBySystem` (131072)
    TerminatedBySystem,
    /// `unknownFutureValue` (262144)
    UnknownFutureValue,
}

mg::enumeration! {
    InvestigationState: "microsoft.graph.security.investigationState";
    Unknown: "unknown" = 0,
    Terminated: "terminated" = 1,
    SuccessfullyRemediated: "successfullyRemediated" = 2,
    Benign: "benign" = 4,
    Failed: "failed" = 8,
    PartiallyRemediated: "partiallyRemediated" = 16,
    Running: "running" = 32,
    PendingApproval: "pendingApproval" = 64,
    PendingResource: "pendingResource" = 128,
    Queued: "queued" = 512,
    InnerFailure: "innerFailure" = 1024,
    PreexistingAlert: "preexistingAlert" = 2048,
    UnsupportedOs: "unsupportedOs" = 4056,
    UnsupportedAlertType: "unsupportedAlertType" = 8192,
    SuppressedAlert: "suppressedAlert" = 16384,
    PartiallyInvestigated: "partiallyInvestigated" = 32768,
    TerminatedByUser: "terminatedByUser" = 65536,
    TerminatedBySystem: "terminatedBySystem" = 131072,
    UnknownFutureValue: "unknownFutureValue" = 262144,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.serviceHealthStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceHealthStatus {
    /// `serviceOperational` (0)
    ServiceOperational,
    /// `investigating` (1)
    Investigating,
    /// `restoringService` (2)
    RestoringService,
    /// `verifyingService` (3)
    VerifyingService,
    /// `serviceRestored` (4)
    ServiceRestored,
    /// `postIncidentReviewPublished` (5)
    PostIncidentReviewPublished,
    /// `serviceDegradation` (6)
    ServiceDegradation,
    /// `serviceInterruption` (7)
    ServiceInterruption,
    /// `extendedRecovery` (8)
    ExtendedRecovery,
    /// `falsePositive` (9)
    FalsePositive,
    /// `investigationSuspended` (10)
    InvestigationSuspended,
    /// `resolved` (11)
    Resolved,
    /// `mitigatedExternal` (12)
    MitigatedExternal,
    /// `mitigated` (13)
    Mitigated,
    /// `resolvedExternal` (14)
    ResolvedExternal,
    /// `confirmed` (15)
    Confirmed,
    /// `reported` (16)
    Reported,
    /// `unknownFutureValue` (17)
    UnknownFutureValue,
}

mg::enumeration! {
    ServiceHealthStatus: "microsoft.graph.serviceHealthStatus";
    ServiceOperational: "serviceOperational" = 0,
    Investigating: "investigating" = 1,
    RestoringService: "restoringService" = 2,
    VerifyingService: "verifyingService" = 3,
    ServiceRestored: "serviceRestored" = 4,
    PostIncidentReviewPublished: "postIncidentReviewPublished" = 5,
    ServiceDegradation: "serviceDegradation" = 6,
    ServiceInterruption: "serviceInterruption" = 7,
    ExtendedRecovery: "extendedRecovery" = 8,
    FalsePositive: "falsePositive" = 9,
    InvestigationSuspended: "investigationSuspended" = 10,
    Resolved: "resolved" = 11,
    MitigatedExternal: "mitigatedExternal" = 12,
    Mitigated: "mitigated" = 13,
    ResolvedExternal: "resolvedExternal" = 14,
    Confirmed: "confirmed" = 15,
    Reported: "reported" = 16,
    UnknownFutureValue: "unknownFutureValue" = 17,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.evidenceRemediationStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvidenceRemediationStatus {
    /// `none` (0)
    None,
    /// `remediated` (1)
    Remediated,
    /// `prevented` (2)
    Prevented,
    /// `blocked` (3)
    Blocked,
    /// `notFound` (4)
    NotFound,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
    /// `active` (6)
    Active,
    /// `pendingApproval` (7)
    PendingApproval,
    /// `declined` (8)
    Declined,
    /// `unremediated` (9)
    Unremediated,
    /// `running` (10)
    Running,
    /// `partiallyRemediated` (11)
    PartiallyRemediated,
}

mg::enumeration! {
    EvidenceRemediationStatus: "microsoft.graph.security.evidenceRemediationStatus";
    None: "none" = 0,
    Remediated: "remediated" = 1,
    Prevented: "prevented" = 2,
    Blocked: "blocked" = 3,
    NotFound: "notFound" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
    Active: "active" = 6,
    PendingApproval: "pendingApproval" = 7,
    Declined: "declined" = 8,
    Unremediated: "unremediated" = 9,
    Running: "running" = 10,
    PartiallyRemediated: "partiallyRemediated" = 11,
}

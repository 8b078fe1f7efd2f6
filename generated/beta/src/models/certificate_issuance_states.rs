// @generated
use crate::mg;

/// Enumeration `microsoft.graph.certificateIssuanceStates`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CertificateIssuanceStates {
    /// `unknown` (0)
    Unknown,
    /// `challengeIssued` (1)
    ChallengeIssued,
    /// `challengeIssueFailed` (2)
    ChallengeIssueFailed,
    /// `requestCreationFailed` (3)
    RequestCreationFailed,
    /// `requestSubmitFailed` (4)
    RequestSubmitFailed,
    /// `challengeValidationSucceeded` (5)
    ChallengeValidationSucceeded,
    /// `challengeValidationFailed` (6)
    ChallengeValidationFailed,
    /// `issueFailed` (7)
    IssueFailed,
    /// `issuePending` (8)
    IssuePending,
    /// `issued` (9)
    Issued,
    /// `responseProcessingFailed` (10)
    ResponseProcessingFailed,
    /// `responsePending` (11)
    ResponsePending,
    /// `enrollmentSucceeded` (12)
    EnrollmentSucceeded,
    /// `enrollmentNotNeeded` (13)
    EnrollmentNotNeeded,
    /// `revoked` (14)
    Revoked,
    /// `removedFromCollection` (15)
    RemovedFromCollection,
    /// `renewVerified` (16)
    RenewVerified,
    /// `installFailed` (17)
    InstallFailed,
    /// `installed` (18)
    Installed,
    /// `deleteFailed` (19)
    DeleteFailed,
    /// `deleted` (20)
    Deleted,
    /// `renewalRequested` (21)
    RenewalRequested,
    /// `requested` (22)
    Requested,
}

mg::enumeration! {
    CertificateIssuanceStates: "microsoft.graph.certificateIssuanceStates";
    Unknown: "unknown" = 0,
    ChallengeIssued: "challengeIssued" = 1,
    ChallengeIssueFailed: "challengeIssueFailed" = 2,
    RequestCreationFailed: "requestCreationFailed" = 3,
    RequestSubmitFailed: "requestSubmitFailed" = 4,
    ChallengeValidationSucceeded: "challengeValidationSucceeded" = 5,
    ChallengeValidationFailed: "challengeValidationFailed" = 6,
    IssueFailed: "issueFailed" = 7,
    IssuePending: "issuePending" = 8,
    Issued: "issued" = 9,
    ResponseProcessingFailed: "responseProcessingFailed" = 10,
    ResponsePending: "responsePending" = 11,
    EnrollmentSucceeded: "enrollmentSucceeded" = 12,
    EnrollmentNotNeeded: "enrollmentNotNeeded" = 13,
    Revoked: "revoked" = 14,
    RemovedFromCollection: "removedFromCollection" = 15,
    RenewVerified: "renewVerified" = 16,
    InstallFailed: "installFailed" = 17,
    Installed: "installed" = 18,
    DeleteFailed: "deleteFailed" = 19,
    Deleted: "deleted" = 20,
    RenewalRequested: "renewalRequested" = 21,
    Requested: "requested" = 22,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.submissionResultCategory`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubmissionResultCategory {
    /// `notJunk` (0)
    NotJunk,
    /// `spam` (1)
    Spam,
    /// `phishing` (2)
    Phishing,
    /// `malware` (3)
    Malware,
    /// `allowedByPolicy` (4)
    AllowedByPolicy,
    /// `blockedByPolicy` (5)
    BlockedByPolicy,
    /// `spoof` (6)
    Spoof,
    /// `unknown` (7)
    Unknown,
    /// `noResultAvailable` (8)
    NoResultAvailable,
    /// `unknownFutureValue` (9)
    UnknownFutureValue,
    /// `beingAnalyzed` (10)
    BeingAnalyzed,
    /// `notSubmittedToMicrosoft` (11)
    NotSubmittedToMicrosoft,
    /// `phishingSimulation` (12)
    PhishingSimulation,
    /// `allowedDueToOrganizationOverride` (13)
    AllowedDueToOrganizationOverride,
    /// `blockedDueToOrganizationOverride` (14)
    BlockedDueToOrganizationOverride,
    /// `allowedDueToUserOverride` (15)
    AllowedDueToUserOverride,
    /// `blockedDueToUserOverride` (16)
    BlockedDueToUserOverride,
    /// `itemNotfound` (17)
    ItemNotfound,
    /// `threatsFound` (18)
    ThreatsFound,
    /// `noThreatsFound` (19)
    NoThreatsFound,
    /// `domainImpersonation` (20)
    DomainImpersonation,
    /// `userImpersonation` (21)
    UserImpersonation,
    /// `brandImpersonation` (22)
    BrandImpersonation,
    /// `authenticationFailure` (23)
    AuthenticationFailure,
    /// `spoofedBlocked` (24)
    SpoofedBlocked,
    /// `spoofedAllowed` (25)
    SpoofedAllowed,
    /// `reasonLostInTransit` (26)
    ReasonLostInTransit,
    /// `bulk` (27)
    Bulk,
}

mg::enumeration! {
    SubmissionResultCategory: "microsoft.graph.security.submissionResultCategory";
    NotJunk: "notJunk" = 0,
    Spam: "spam" = 1,
    Phishing: "phishing" = 2,
    Malware: "malware" = 3,
    AllowedByPolicy: "allowedByPolicy" = 4,
    BlockedByPolicy: "blockedByPolicy" = 5,
    Spoof: "spoof" = 6,
    Unknown: "unknown" = 7,
    NoResultAvailable: "noResultAvailable" = 8,
    UnknownFutureValue: "unknownFutureValue" = 9,
    BeingAnalyzed: "beingAnalyzed" = 10,
    NotSubmittedToMicrosoft: "notSubmittedToMicrosoft" = 11,
    PhishingSimulation: "phishingSimulation" = 12,
    AllowedDueToOrganizationOverride: "allowedDueToOrganizationOverride" = 13,
    BlockedDueToOrganizationOverride: "blockedDueToOrganizationOverride" = 14,
    AllowedDueToUserOverride: "allowedDueToUserOverride" = 15,
    BlockedDueToUserOverride: "blockedDueToUserOverride" = 16,
    ItemNotfound: "itemNotfound" = 17,
    ThreatsFound: "threatsFound" = 18,
    NoThreatsFound: "noThreatsFound" = 19,
    DomainImpersonation: "domainImpersonation" = 20,
    UserImpersonation: "userImpersonation" = 21,
    BrandImpersonation: "brandImpersonation" = 22,
    AuthenticationFailure: "authenticationFailure" = 23,
    SpoofedBlocked: "spoofedBlocked" = 24,
    SpoofedAllowed: "spoofedAllowed" = 25,
    ReasonLostInTransit: "reasonLostInTransit" = 26,
    Bulk: "bulk" = 27,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudCertificationAuthorityVersionStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudCertificationAuthorityVersionStatus {
    /// `unknown` (0)
    Unknown,
    /// `active` (1)
    Active,
    /// `staged` (2)
    Staged,
    /// `paused` (3)
    Paused,
    /// `retired` (4)
    Retired,
    /// `expired` (5)
    Expired,
    /// `revoked` (6)
    Revoked,
    /// `decommissioned` (7)
    Decommissioned,
    /// `signingPending` (8)
    SigningPending,
    /// `unknownFutureValue` (9)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudCertificationAuthorityVersionStatus: "microsoft.graph.cloudCertificationAuthorityVersionStatus";
    Unknown: "unknown" = 0,
    Active: "active" = 1,
    Staged: "staged" = 2,
    Paused: "paused" = 3,
    Retired: "retired" = 4,
    Expired: "expired" = 5,
    Revoked: "revoked" = 6,
    Decommissioned: "decommissioned" = 7,
    SigningPending: "signingPending" = 8,
    UnknownFutureValue: "unknownFutureValue" = 9,
}

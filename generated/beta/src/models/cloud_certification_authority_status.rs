// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudCertificationAuthorityStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudCertificationAuthorityStatus {
    /// `unknown` (0)
    Unknown,
    /// `active` (1)
    Active,
    /// `paused` (2)
    Paused,
    /// `revoked` (3)
    Revoked,
    /// `signingPending` (4)
    SigningPending,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
    /// `expired` (6)
    Expired,
}

mg::enumeration! {
    CloudCertificationAuthorityStatus: "microsoft.graph.cloudCertificationAuthorityStatus";
    Unknown: "unknown" = 0,
    Active: "active" = 1,
    Paused: "paused" = 2,
    Revoked: "revoked" = 3,
    SigningPending: "signingPending" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
    Expired: "expired" = 6,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudCertificationAuthorityLeafCertificateStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudCertificationAuthorityLeafCertificateStatus {
    /// `unknown` (0)
    Unknown,
    /// `active` (1)
    Active,
    /// `revoked` (2)
    Revoked,
    /// `expired` (3)
    Expired,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudCertificationAuthorityLeafCertificateStatus: "microsoft.graph.cloudCertificationAuthorityLeafCertificateStatus";
    Unknown: "unknown" = 0,
    Active: "active" = 1,
    Revoked: "revoked" = 2,
    Expired: "expired" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}

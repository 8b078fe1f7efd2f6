// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.tlsCertificateStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TlsCertificateStatus {
    /// `csrGenerated` (0)
    CsrGenerated,
    /// `enrolling` (1)
    Enrolling,
    /// `active` (2)
    Active,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
    /// `expiring` (4)
    Expiring,
    /// `expired` (5)
    Expired,
    /// `enabled` (6)
    Enabled,
    /// `disabled` (7)
    Disabled,
    /// `creating` (9)
    Creating,
    /// `revoked` (10)
    Revoked,
}

mg::enumeration! {
    TlsCertificateStatus: "microsoft.graph.networkaccess.tlsCertificateStatus";
    CsrGenerated: "csrGenerated" = 0,
    Enrolling: "enrolling" = 1,
    Active: "active" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
    Expiring: "expiring" = 4,
    Expired: "expired" = 5,
    Enabled: "enabled" = 6,
    Disabled: "disabled" = 7,
    Creating: "creating" = 9,
    Revoked: "revoked" = 10,
}

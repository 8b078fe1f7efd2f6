// @generated
use crate::mg;

/// Enumeration `microsoft.graph.certificateRevocationStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CertificateRevocationStatus {
    /// `none` (0)
    None,
    /// `pending` (1)
    Pending,
    /// `issued` (2)
    Issued,
    /// `failed` (3)
    Failed,
    /// `revoked` (4)
    Revoked,
}

mg::enumeration! {
    CertificateRevocationStatus: "microsoft.graph.certificateRevocationStatus";
    None: "none" = 0,
    Pending: "pending" = 1,
    Issued: "issued" = 2,
    Failed: "failed" = 3,
    Revoked: "revoked" = 4,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.certificateStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CertificateStatus {
    /// `notProvisioned` (0)
    NotProvisioned,
    /// `provisioned` (1)
    Provisioned,
}

mg::enumeration! {
    CertificateStatus: "microsoft.graph.certificateStatus";
    NotProvisioned: "notProvisioned" = 0,
    Provisioned: "provisioned" = 1,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.x509CertificateAffinityLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum X509CertificateAffinityLevel {
    /// `low` (0)
    Low,
    /// `high` (1)
    High,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    X509CertificateAffinityLevel: "microsoft.graph.x509CertificateAffinityLevel";
    Low: "low" = 0,
    High: "high" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}

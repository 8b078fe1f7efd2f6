// @generated
use crate::mg;

/// Enumeration `microsoft.graph.x509CertificateAuthenticationMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum X509CertificateAuthenticationMode {
    /// `x509CertificateSingleFactor` (0)
    X509CertificateSingleFactor,
    /// `x509CertificateMultiFactor` (1)
    X509CertificateMultiFactor,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    X509CertificateAuthenticationMode: "microsoft.graph.x509CertificateAuthenticationMode";
    X509CertificateSingleFactor: "x509CertificateSingleFactor" = 0,
    X509CertificateMultiFactor: "x509CertificateMultiFactor" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}

// @generated
use crate::mg;

/// Enumeration `microsoft.graph.appKeyCredentialRestrictionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppKeyCredentialRestrictionType {
    /// `asymmetricKeyLifetime` (0)
    AsymmetricKeyLifetime,
    /// `trustedCertificateAuthority` (1)
    TrustedCertificateAuthority,
    /// `unknownFutureValue` (99)
    UnknownFutureValue,
}

mg::enumeration! {
    AppKeyCredentialRestrictionType: "microsoft.graph.appKeyCredentialRestrictionType";
    AsymmetricKeyLifetime: "asymmetricKeyLifetime" = 0,
    TrustedCertificateAuthority: "trustedCertificateAuthority" = 1,
    UnknownFutureValue: "unknownFutureValue" = 99,
}

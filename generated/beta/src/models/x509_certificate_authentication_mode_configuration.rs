// @generated
use crate::mg;

/// Complex type `microsoft.graph.x509CertificateAuthenticationModeConfiguration`.
pub struct X509CertificateAuthenticationModeConfiguration {
    /// `rules`.
    pub rules: mg::Field<Vec<super::X509CertificateRule>>,
    /// `x509CertificateAuthenticationDefaultMode`.
    pub x509_certificate_authentication_default_mode: mg::Field<
        mg::Open<super::X509CertificateAuthenticationMode>,
    >,
    /// `x509CertificateDefaultRequiredAffinityLevel`.
    pub x509_certificate_default_required_affinity_level: mg::Field<
        mg::Open<super::X509CertificateAffinityLevel>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    X509CertificateAuthenticationModeConfiguration: "microsoft.graph.x509CertificateAuthenticationModeConfiguration", complex;
    rules: "rules",
    x509_certificate_authentication_default_mode: "x509CertificateAuthenticationDefaultMode",
    x509_certificate_default_required_affinity_level: "x509CertificateDefaultRequiredAffinityLevel",
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.x509CertificateAuthenticationModeConfiguration`, a complex type.
    X509CertificateAuthenticationModeConfiguration "microsoft.graph.x509CertificateAuthenticationModeConfiguration" "complex";
    /// `rules`: Collection(x509CertificateRule)
    rules "rules": Vec<super::X509CertificateRule>,
    /// `x509CertificateAuthenticationDefaultMode`: x509CertificateAuthenticationMode
    x509_certificate_authentication_default_mode "x509CertificateAuthenticationDefaultMode": mg::Open<super::X509CertificateAuthenticationMode>,
    /// `x509CertificateDefaultRequiredAffinityLevel`: x509CertificateAffinityLevel
    x509_certificate_default_required_affinity_level "x509CertificateDefaultRequiredAffinityLevel": mg::Open<super::X509CertificateAffinityLevel>,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.x509CertificateRule`, a complex type.
    X509CertificateRule "microsoft.graph.x509CertificateRule" "complex";
    /// `identifier`: String
    identifier "identifier": String,
    /// `issuerSubjectIdentifier`: String
    issuer_subject_identifier "issuerSubjectIdentifier": String,
    /// `policyOidIdentifier`: String
    policy_oid_identifier "policyOidIdentifier": String,
    /// `x509CertificateAuthenticationMode`: x509CertificateAuthenticationMode
    x509_certificate_authentication_mode "x509CertificateAuthenticationMode": mg::Open<super::X509CertificateAuthenticationMode>,
    /// `x509CertificateRequiredAffinityLevel`: x509CertificateAffinityLevel
    x509_certificate_required_affinity_level "x509CertificateRequiredAffinityLevel": mg::Open<super::X509CertificateAffinityLevel>,
    /// `x509CertificateRuleType`: x509CertificateRuleType
    x509_certificate_rule_type "x509CertificateRuleType": mg::Open<super::X509CertificateRuleType>,
}

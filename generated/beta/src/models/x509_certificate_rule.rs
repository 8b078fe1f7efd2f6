// @generated
use crate::mg;

/// Complex type `microsoft.graph.x509CertificateRule`.
pub struct X509CertificateRule {
    /// `identifier`.
    pub identifier: mg::Field<String>,
    /// `issuerSubjectIdentifier`.
    pub issuer_subject_identifier: mg::Field<String>,
    /// `policyOidIdentifier`.
    pub policy_oid_identifier: mg::Field<String>,
    /// `x509CertificateAuthenticationMode`.
    pub x509_certificate_authentication_mode: mg::Field<
        mg::Open<super::X509CertificateAuthenticationMode>,
    >,
    /// `x509CertificateRequiredAffinityLevel`.
    pub x509_certificate_required_affinity_level: mg::Field<
        mg::Open<super::X509CertificateAffinityLevel>,
    >,
    /// `x509CertificateRuleType`.
    pub x509_certificate_rule_type: mg::Field<mg::Open<super::X509CertificateRuleType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    X509CertificateRule: "microsoft.graph.x509CertificateRule", complex;
    identifier: "identifier",
    issuer_subject_identifier: "issuerSubjectIdentifier",
    policy_oid_identifier: "policyOidIdentifier",
    x509_certificate_authentication_mode: "x509CertificateAuthenticationMode",
    x509_certificate_required_affinity_level: "x509CertificateRequiredAffinityLevel",
    x509_certificate_rule_type: "x509CertificateRuleType",
}

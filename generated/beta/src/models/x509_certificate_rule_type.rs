// @generated
use crate::mg;

/// Enumeration `microsoft.graph.x509CertificateRuleType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum X509CertificateRuleType {
    /// `issuerSubject` (0)
    IssuerSubject,
    /// `policyOID` (1)
    PolicyOid,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
    /// `issuerSubjectAndPolicyOID` (3)
    IssuerSubjectAndPolicyOid,
}

mg::enumeration! {
    X509CertificateRuleType: "microsoft.graph.x509CertificateRuleType";
    IssuerSubject: "issuerSubject" = 0,
    PolicyOid: "policyOID" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
    IssuerSubjectAndPolicyOid: "issuerSubjectAndPolicyOID" = 3,
}

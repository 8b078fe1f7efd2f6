// @generated
use crate::mg;

/// Complex type `microsoft.graph.verifiedCustomDomainCertificatesMetadata`.
pub struct VerifiedCustomDomainCertificatesMetadata {
    /// `expiryDate`.
    pub expiry_date: mg::Field<mg::DateTimeOffset>,
    /// `issueDate`.
    pub issue_date: mg::Field<mg::DateTimeOffset>,
    /// `issuerName`.
    pub issuer_name: mg::Field<String>,
    /// `subjectName`.
    pub subject_name: mg::Field<String>,
    /// `thumbprint`.
    pub thumbprint: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VerifiedCustomDomainCertificatesMetadata: "microsoft.graph.verifiedCustomDomainCertificatesMetadata", complex;
    expiry_date: "expiryDate",
    issue_date: "issueDate",
    issuer_name: "issuerName",
    subject_name: "subjectName",
    thumbprint: "thumbprint",
}

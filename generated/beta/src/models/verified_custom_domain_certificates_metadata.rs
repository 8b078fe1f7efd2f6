// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.verifiedCustomDomainCertificatesMetadata`, a complex type.
    VerifiedCustomDomainCertificatesMetadata "microsoft.graph.verifiedCustomDomainCertificatesMetadata" "complex";
    /// `expiryDate`: DateTimeOffset
    expiry_date "expiryDate": mg::DateTimeOffset,
    /// `issueDate`: DateTimeOffset
    issue_date "issueDate": mg::DateTimeOffset,
    /// `issuerName`: String
    issuer_name "issuerName": String,
    /// `subjectName`: String
    subject_name "subjectName": String,
    /// `thumbprint`: String
    thumbprint "thumbprint": String,
}

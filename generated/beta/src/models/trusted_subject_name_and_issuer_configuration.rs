// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.trustedSubjectNameAndIssuerConfiguration`, a complex type.
    TrustedSubjectNameAndIssuerConfiguration "microsoft.graph.trustedSubjectNameAndIssuerConfiguration" "complex";
    /// `trustedCertificateSubjectAddition`: trustedSubjectNameAndIssuerRestriction
    trusted_certificate_subject_addition "trustedCertificateSubjectAddition": mg::Boxed<super::TrustedSubjectNameAndIssuerRestriction>,
}

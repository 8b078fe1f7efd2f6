// @generated
use crate::mg;

/// Complex type `microsoft.graph.trustedSubjectNameAndIssuerConfiguration`.
pub struct TrustedSubjectNameAndIssuerConfiguration {
    /// `trustedCertificateSubjectAddition`.
    pub trusted_certificate_subject_addition: mg::Field<
        mg::Boxed<super::TrustedSubjectNameAndIssuerRestriction>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TrustedSubjectNameAndIssuerConfiguration: "microsoft.graph.trustedSubjectNameAndIssuerConfiguration", complex;
    trusted_certificate_subject_addition: "trustedCertificateSubjectAddition",
}

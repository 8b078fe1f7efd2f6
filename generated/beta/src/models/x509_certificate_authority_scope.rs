// @generated
use crate::mg;

/// Complex type `microsoft.graph.x509CertificateAuthorityScope`.
pub struct X509CertificateAuthorityScope {
    /// `includeTargets`.
    pub include_targets: mg::Field<Vec<super::IncludeTarget>>,
    /// `publicKeyInfrastructureIdentifier`.
    pub public_key_infrastructure_identifier: mg::Field<String>,
    /// `subjectKeyIdentifier`.
    pub subject_key_identifier: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    X509CertificateAuthorityScope: "microsoft.graph.x509CertificateAuthorityScope", complex;
    include_targets: "includeTargets",
    public_key_infrastructure_identifier: "publicKeyInfrastructureIdentifier",
    subject_key_identifier: "subjectKeyIdentifier",
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.x509CertificateAuthorityScope`, a complex type.
    X509CertificateAuthorityScope "microsoft.graph.x509CertificateAuthorityScope" "complex";
    /// `includeTargets`: Collection(includeTarget)
    include_targets "includeTargets": Vec<super::IncludeTarget>,
    /// `publicKeyInfrastructureIdentifier`: String
    public_key_infrastructure_identifier "publicKeyInfrastructureIdentifier": String,
    /// `subjectKeyIdentifier`: String
    subject_key_identifier "subjectKeyIdentifier": String,
}

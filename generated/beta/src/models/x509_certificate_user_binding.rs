// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.x509CertificateUserBinding`, a complex type.
    X509CertificateUserBinding "microsoft.graph.x509CertificateUserBinding" "complex";
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
    /// `trustAffinityLevel`: x509CertificateAffinityLevel
    trust_affinity_level "trustAffinityLevel": mg::Open<super::X509CertificateAffinityLevel>,
    /// `userProperty`: String
    user_property "userProperty": String,
    /// `x509CertificateField`: String
    x509_certificate_field "x509CertificateField": String,
}

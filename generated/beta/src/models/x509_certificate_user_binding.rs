// @generated
use crate::mg;

/// Complex type `microsoft.graph.x509CertificateUserBinding`.
pub struct X509CertificateUserBinding {
    /// `priority`. Never null.
    pub priority: mg::Field<i32>,
    /// `trustAffinityLevel`.
    pub trust_affinity_level: mg::Field<mg::Open<super::X509CertificateAffinityLevel>>,
    /// `userProperty`.
    pub user_property: mg::Field<String>,
    /// `x509CertificateField`.
    pub x509_certificate_field: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    X509CertificateUserBinding: "microsoft.graph.x509CertificateUserBinding", complex;
    priority: "priority" required,
    trust_affinity_level: "trustAffinityLevel",
    user_property: "userProperty",
    x509_certificate_field: "x509CertificateField",
}

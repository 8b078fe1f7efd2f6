// @generated
use crate::mg;

/// Complex type `microsoft.graph.pkcs12CertificateInformation`.
pub struct Pkcs12CertificateInformation {
    /// `isActive`. Never null.
    pub is_active: mg::Field<bool>,
    /// `notAfter`. Never null.
    pub not_after: mg::Field<i64>,
    /// `notBefore`. Never null.
    pub not_before: mg::Field<i64>,
    /// `thumbprint`.
    pub thumbprint: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Pkcs12CertificateInformation: "microsoft.graph.pkcs12CertificateInformation", complex;
    is_active: "isActive" required,
    not_after: "notAfter" required,
    not_before: "notBefore" required,
    thumbprint: "thumbprint",
}

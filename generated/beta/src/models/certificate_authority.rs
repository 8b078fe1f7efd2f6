// @generated
use crate::mg;

/// Complex type `microsoft.graph.certificateAuthority`.
pub struct CertificateAuthority {
    /// `certificate`. Never null.
    pub certificate: mg::Field<mg::Binary>,
    /// `certificateRevocationListUrl`.
    pub certificate_revocation_list_url: mg::Field<String>,
    /// `deltaCertificateRevocationListUrl`.
    pub delta_certificate_revocation_list_url: mg::Field<String>,
    /// `isRootAuthority`. Never null.
    pub is_root_authority: mg::Field<bool>,
    /// `issuer`. Never null.
    pub issuer: mg::Field<String>,
    /// `issuerSki`. Never null.
    pub issuer_ski: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CertificateAuthority: "microsoft.graph.certificateAuthority", complex;
    certificate: "certificate" required,
    certificate_revocation_list_url: "certificateRevocationListUrl",
    delta_certificate_revocation_list_url: "deltaCertificateRevocationListUrl",
    is_root_authority: "isRootAuthority" required,
    issuer: "issuer" required,
    issuer_ski: "issuerSki" required,
}

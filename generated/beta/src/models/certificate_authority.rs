// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.certificateAuthority`, a complex type.
    CertificateAuthority "microsoft.graph.certificateAuthority" "complex";
    /// `certificate`: Binary, not null
    certificate "certificate" "r": mg::Binary,
    /// `certificateRevocationListUrl`: String
    certificate_revocation_list_url "certificateRevocationListUrl": String,
    /// `deltaCertificateRevocationListUrl`: String
    delta_certificate_revocation_list_url "deltaCertificateRevocationListUrl": String,
    /// `isRootAuthority`: Boolean, not null
    is_root_authority "isRootAuthority" "r": bool,
    /// `issuer`: String, not null
    issuer "issuer" "r": String,
    /// `issuerSki`: String, not null
    issuer_ski "issuerSki" "r": String,
}

// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.certificateAuthorityAsEntity`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/certificateauthorityasentity?view=graph-rest-beta>
    CertificateAuthorityAsEntity "microsoft.graph.certificateAuthorityAsEntity" "entity" : super::Entity;
    /// `certificate`: Binary, not null
    certificate "certificate" "r": mg::Binary,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isRootAuthority`: Boolean, not null
    is_root_authority "isRootAuthority" "r": bool,
    /// `issuer`: String, not null
    issuer "issuer" "r": String,
    /// `issuerSubjectKeyIdentifier`: String, not null
    issuer_subject_key_identifier "issuerSubjectKeyIdentifier" "r": String,
}

mg::derived_from! { CertificateAuthorityAsEntity: super::Entity }
